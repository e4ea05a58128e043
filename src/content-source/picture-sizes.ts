import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { fileKey, type PictureSize, type PictureSizes } from '../registry/picture-widths.ts';
import { IMAGES } from './asset-folders.ts';
import { findFiles } from './find-files.ts';

/** Sizes of all pictures of a content folder. Files that are no pictures are left out. */
export async function readPictureSizes(contentDir: string): Promise<PictureSizes> {
  const files = (findFiles(contentDir) ?? []).filter((file) => file.startsWith(IMAGES));
  const sizes = await Promise.all(
    files.map(async (file) => [keyOf(file), await sizeOf(join(contentDir, file))]),
  );
  return Object.fromEntries(sizes.filter(([, size]) => size !== undefined));
}

function keyOf(file: string): string {
  return fileKey(file.slice(IMAGES.length));
}

async function sizeOf(path: string): Promise<PictureSize | undefined> {
  try {
    const { width, height } = await imageMetadata(await readFile(path), path);
    return { width, height };
  } catch {
    return undefined;
  }
}
