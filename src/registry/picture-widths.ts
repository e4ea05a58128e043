/** Size of a picture in pixels, as it is seen: with the turn that its camera has noted. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Sizes of pictures by file name in `images/`. */
export type PictureSizes = Readonly<Record<string, PictureSize>>;

/**
 * Widths in pixels at which a picture is published, rising; the last is its own, up to the greatest. Never enlarged.
 */
export function pictureWidths({ width }: Pick<PictureSize, 'width'>): number[] {
  const own = Math.min(width, GREATEST);
  return [...STEPS.filter((step) => step < own), own];
}

/** Width of the copy for browsers that choose none by themselves. */
export function plainWidth({ width }: Pick<PictureSize, 'width'>): number {
  return Math.min(width, PLAIN);
}

/** Width in pixels of the copy of the city's emblem, beside the usual ones: sharp in the header and on paper. */
export const EMBLEM_WIDTH = 256;

/** The form of a file name in which it is compared and published: file systems spell one letter in two ways. */
export function fileKey(file: string): string {
  return file.normalize('NFC');
}

const STEPS = [480, 960, 1600] as const;
const GREATEST = 1600;
const PLAIN = 960;
