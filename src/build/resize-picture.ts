import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { PictureFormat } from './content-copies.ts';

/**
 * A copy of a picture at one width: turned as its camera noted, in sRGB, without metadata (which may say where it was
 * taken), the same bytes every time. Kept in a folder by the digest of the picture, so that the next build need not
 * make it again.
 * @param options.width in pixels; a narrower picture is not enlarged
 * @throws when the picture cannot be read
 */
export async function resizePicture(picture: Uint8Array, options: ResizeOptions): Promise<Uint8Array> {
  const { width, format, cacheDir } = options;
  const key = createHash('sha256').update(`${RECIPE} ${width} ${format}\n`).update(picture).digest('hex');
  const kept = join(cacheDir, `${key}.${format}`);
  try {
    return await readFile(kept);
  } catch {
    const copy = await resize(picture, width, format);
    await mkdir(cacheDir, { recursive: true });
    // A file appears whole or not at all, also when two builds run at once.
    const unfinished = `${kept}.${process.pid}`;
    await writeFile(unfinished, copy);
    await rename(unfinished, kept);
    return copy;
  }
}

/** Part of every key: another version of the encoder or other settings give other bytes. */
const RECIPE = `1 ${sharp.versions.sharp} ${sharp.versions.vips}`;

function resize(picture: Uint8Array, width: number, format: PictureFormat): Promise<Buffer> {
  const small = sharp(picture, { failOn: 'error' }).autoOrient().resize({ width, withoutEnlargement: true });
  return format === 'webp'
    ? small.webp({ quality: 78 }).toBuffer()
    : small.flatten({ background: 'white' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}

interface ResizeOptions {
  width: number;
  format: PictureFormat;
  /** Folder of the kept copies. */
  cacheDir: string;
}
