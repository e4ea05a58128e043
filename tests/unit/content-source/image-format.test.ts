import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { imageFormat, isPublishable } from '../../../src/content-source/image-format.ts';

const dot = () => sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } });
const ascii = (text: string) => Buffer.from(text, 'latin1');

describe('imageFormat', () => {
  it.each([
    ['JPEG', 'jpeg'],
    ['PNG', 'png'],
    ['GIF', 'gif'],
    ['WebP', 'webp'],
    ['AVIF', 'avif'],
    ['TIFF', 'tiff'],
  ] as const)('knows %s by its first bytes', async (name, format) => {
    const bytes = await dot().toFormat(format).toBuffer();
    expect(imageFormat(bytes)).toBe(name);
    expect(imageFormat(bytes.subarray(0, 12))).toBe(name);
  });

  it('knows the photos of telephones, and what is no picture', () => {
    expect(imageFormat(ascii('\0\0\0\x18ftypheic'))).toBe('HEIC');
    expect(imageFormat(ascii('\0\0\0\x18ftypmif1'))).toBe('HEIC');
    expect(imageFormat(ascii('\0\0\0\x18ftypisom'))).toBeUndefined();
    expect(imageFormat(ascii('%PDF-1.7'))).toBeUndefined();
    expect(imageFormat(ascii('<svg xmlns='))).toBeUndefined();
    expect(imageFormat(ascii(''))).toBeUndefined();
  });

  it('publishes what becomes a copy that browsers show', () => {
    expect((['JPEG', 'PNG', 'GIF', 'WebP', 'AVIF'] as const).every(isPublishable)).toBe(true);
    expect([undefined, 'HEIC' as const, 'TIFF' as const].some(isPublishable)).toBe(false);
  });
});
