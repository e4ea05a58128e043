import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { stripMetadata } from '../../../src/content-source/strip-metadata.ts';
import { heicPhoto, phonePhoto, scannedPaper } from '../../support/phone-files.ts';

const photo = await phonePhoto();

describe('stripMetadata', () => {
  it('turns the picture of a page as the phone noted, and takes out the place', async () => {
    const { format, width, height, exif } = await sharp(await stripMetadata(photo)).metadata();
    expect([format, width, height, exif]).toEqual(['jpeg', 800, 1200, undefined]);
  });

  it('keeps the format of a picture', async () => {
    for (const format of ['png', 'webp'] as const) {
      const page = await sharp(photo).keepExif().toFormat(format).toBuffer();
      const stripped = await sharp(await stripMetadata(page)).metadata();
      expect([stripped.format, stripped.exif]).toEqual([format, undefined]);
    }
  });

  it('blanks the notes of the photograph in a scan, and changes nothing else', async () => {
    const scan = scannedPaper(photo);
    const stripped = Buffer.from(await stripMetadata(scan));
    expect(scan.includes('Exif\0\0')).toBe(true);
    expect(stripped.includes('Exif')).toBe(false);
    expect(stripped.length).toBe(scan.length);
    const picture = (file: Buffer) => file.subarray(file.indexOf('\u00FF\u00D8\u00FF', 'latin1'));
    const pixels = (file: Buffer) => sharp(picture(file)).raw().toBuffer();
    expect(await pixels(stripped)).toEqual(await pixels(scan));
    expect((await sharp(picture(stripped)).metadata()).exif).toBeUndefined();
  });

  it('leaves alone what is signed, and what is no picture or PDF', async () => {
    const signed = Buffer.concat([scannedPaper(photo), Buffer.from('/ByteRange [0 1 2 3]')]);
    for (const document of [signed, heicPhoto(), Buffer.from('Exif\0\0')])
      expect(await stripMetadata(document)).toBe(document);
  });
});
