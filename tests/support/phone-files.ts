import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/**
 * A photograph as a phone takes it: lying on its side with a note to turn it, and with the place where it was taken.
 */
export function phonePhoto(): Promise<Buffer> {
  return sharp({ create: { width: 1200, height: 800, channels: 3, background: '#336699' } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '62/1 2/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** A photograph in the format of newer phones, 640 × 480. */
export function heicPhoto(): Buffer {
  return readFileSync(join(import.meta.dirname, 'phone-photo.heic'));
}

/** A PDF whose one page is a photograph, as phones and copiers make them. */
export function scannedPaper(photo: Buffer): Buffer {
  const stream = (head: string, bytes: Buffer) =>
    Buffer.concat([
      Buffer.from(`<<${head}/Length ${bytes.length}>>\nstream\n`),
      bytes,
      Buffer.from('\nendstream'),
    ]);
  const image = '/Type/XObject/Subtype/Image/Width 1200/Height 800/ColorSpace/DeviceRGB/BitsPerComponent 8';
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from(
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 400]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>',
    ),
    stream('', Buffer.from('600 0 0 400 0 0 cm /I Do')),
    stream(`${image}/Filter/DCTDecode`, photo),
  ];
  let file = Buffer.from('%PDF-1.4\n');
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file = Buffer.concat([file, Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(table)]);
}
