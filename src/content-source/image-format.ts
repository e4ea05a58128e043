/**
 * What a file is by its first bytes, whatever its name says; `undefined` for what is no picture known here. Twelve
 * bytes are enough.
 */
export function imageFormat(head: Uint8Array): ImageFormat | undefined {
  const text = String.fromCharCode(...head.subarray(0, 12));
  if (text.startsWith('\u00FF\u00D8\u00FF')) return 'JPEG';
  if (text.startsWith('\u0089PNG\r\n')) return 'PNG';
  if (/^GIF8[79]a/u.test(text)) return 'GIF';
  if (/^RIFF[^]{4}WEBP/u.test(text)) return 'WebP';
  if (/^(?:II\*\0|MM\0\*)/u.test(text)) return 'TIFF';
  const brand = /^[^]{4}ftyp(?<brand>[^]{4})/u.exec(text)?.groups?.['brand'] ?? '';
  if (/^avi[fs]$/u.test(brand)) return 'AVIF';
  return /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/u.test(brand) ? 'HEIC' : undefined;
}

/** Whether the build can make copies of it that every browser shows. */
export function isPublishable(format: ImageFormat | undefined): boolean {
  return format !== undefined && format !== 'TIFF' && format !== 'HEIC';
}

type ImageFormat = 'JPEG' | 'PNG' | 'GIF' | 'WebP' | 'AVIF' | 'TIFF' | 'HEIC';
