import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect, ViteDevServer } from 'vite';
import { DOCUMENTS, IMAGES } from '../content-source/asset-folders.ts';
import { languageHere } from '../check/editor-language.ts';
import { isDiskFull } from '../check/faults/disk-full.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { EditorError } from '../content-source/editor-error.ts';
import { findFiles } from '../content-source/find-files.ts';
import { publishedFiles } from '../content-source/named-files.ts';
import { readPictureSizes } from '../content-source/picture-sizes.ts';
import { readOnce } from '../content-source/read-once.ts';
import { placeWords } from '../i18n/editor-texts/place-words.ts';
import { fileKey, type PictureSizes } from '../registry/picture-widths.ts';
import { contentCopies, type ContentCopy } from './content-copies.ts';
import { contentType } from './content-types.ts';
import { resizePicture } from './resize-picture.ts';
import { stripMetadata } from '../content-source/strip-metadata.ts';

/**
 * Publishes the documents and pictures that records name, pictures in several widths. In dev all that lie in the
 * content folder answer at the same addresses. A picture that cannot be read stops the build.
 */
export function contentFiles(): AstroIntegration {
  const folder = contentDir();
  let base = '/';
  return {
    name: 'content-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => serveCopies(server, folder, () => base),
      'astro:build:done': async ({ dir }) => {
        const read = readOnce(folder);
        const files = publishedFiles(read);
        const emblem = fileKey(`${IMAGES}${read.content?.site.look?.emblem}`);
        const sizes = await readPictureSizes(folder);
        const broken = files.filter((file) => isUnreadable(file, sizes));
        if (broken.length > 0) throw unreadable(broken);
        const copies = contentCopies(files, sizes, (file) => fileKey(file) === emblem);
        for (const [place, copy] of copies) {
          const path = join(fileURLToPath(dir), place);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, await makeCopy(folder, copy));
        }
      },
    },
  };
}

/** A picture that begins well, as the check has seen, but whose size cannot be told. */
function isUnreadable(file: string, sizes: PictureSizes): boolean {
  return file.startsWith(IMAGES) && sizes[fileKey(file.slice(IMAGES.length))] === undefined;
}

/** Beside Astro's own cache, and kept between builds: its keys are digests. */
const CACHE = resolve('.build/cache/images');

async function makeCopy(folder: string, { file, picture }: ContentCopy): Promise<Uint8Array> {
  const bytes = await readFile(join(folder, file));
  try {
    return picture === undefined
      ? await stripMetadata(bytes)
      : await resizePicture(bytes, { ...picture, cacheDir: CACHE });
  } catch (error) {
    throw isDiskFull(error) ? error : unreadable([file], error);
  }
}

/** The check has seen them begin well. */
function unreadable(pictures: readonly string[], cause?: unknown): EditorError {
  return new EditorError(placeWords(languageHere()).picturesUnreadable(pictures), { cause });
}

function serveCopies(server: ViteDevServer, folder: string, base: () => string): void {
  const answer: Connect.NextHandleFunction = (request, response, next) => {
    const place = placeOf(request.url ?? '', base());
    if (place === undefined) return next();
    findCopy(folder, place).then((bytes) => {
      if (bytes === undefined) return next();
      response.setHeader('Content-Type', contentType(place));
      response.end(bytes);
    }, next);
  };
  server.middlewares.use(answer);
}

async function findCopy(folder: string, place: string): Promise<Uint8Array | undefined> {
  const files = (findFiles(folder) ?? []).filter((file) => place.startsWith(file.split('/', 1)[0] ?? ''));
  // Any picture may be made the emblem while the server runs.
  const copy = contentCopies(files, await readPictureSizes(folder), () => true).get(place);
  return copy && makeCopy(folder, copy);
}

/**
 * What a request asks for below the root of the site; `undefined` for what is no file of the content. Folders keep
 * their names.
 */
function placeOf(url: string, base: string): string | undefined {
  const [path = ''] = url.split(/[?#]/u, 1);
  const below = path.startsWith(base) ? path.slice(base.length) : path;
  try {
    const place = decodeURIComponent(below).replace(/^\//u, '');
    return place.startsWith(DOCUMENTS) || place.startsWith(IMAGES) ? place : undefined;
  } catch {
    return undefined;
  }
}
