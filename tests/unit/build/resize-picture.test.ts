import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resizePicture } from '../../../src/build/resize-picture.ts';

const cacheDir = mkdtempSync(join(tmpdir(), 'pictures-'));
const otherDir = mkdtempSync(join(tmpdir(), 'pictures-'));
let photo: Buffer;

beforeAll(async () => {
  const gps = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '62/1 2/1 0/1' } };
  const plain = sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } });
  photo = await plain.jpeg().withExif(gps).withMetadata({ orientation: 6 }).toBuffer();
});

afterAll(() => {
  rmSync(cacheDir, { recursive: true });
  rmSync(otherDir, { recursive: true });
});

describe('resizePicture', () => {
  it.each(['webp', 'jpg'] as const)(
    'turns a photo as its camera noted and tells nothing more of it: %s',
    async (format) => {
      const before = await sharp(photo).metadata();
      expect([before.width, before.height, before.orientation]).toEqual([60, 40, 6]);
      expect(before.exif?.length).toBeGreaterThan(0);
      const after = await sharp(await resizePicture(photo, { width: 20, format, cacheDir })).metadata();
      expect([after.width, after.height, after.orientation]).toEqual([20, 30, undefined]);
      expect([after.exif, after.xmp, after.iptc, after.icc]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    },
  );

  it('does not enlarge', async () => {
    const copy = await resizePicture(photo, { width: 400, format: 'webp', cacheDir });
    expect((await sharp(copy).metadata()).width).toBe(40);
  });

  it('gives the same bytes again, made anew or kept', async () => {
    const options = { width: 30, format: 'webp' } as const;
    const first = await resizePicture(photo, { ...options, cacheDir });
    expect(Buffer.from(await resizePicture(photo, { ...options, cacheDir: otherDir }))).toEqual(
      Buffer.from(first),
    );
    const [name = ''] = readdirSync(otherDir);
    expect(readFileSync(join(otherDir, name))).toEqual(Buffer.from(first));
    writeFileSync(join(otherDir, name), 'kept');
    expect(String(await resizePicture(photo, { ...options, cacheDir: otherDir }))).toBe('kept');
  });

  it('throws at what is no picture', async () => {
    const text = Buffer.from('no picture');
    await expect(resizePicture(text, { width: 10, format: 'jpg', cacheDir })).rejects.toThrow();
  });
});
