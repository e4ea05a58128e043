import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { entriesOf } from '../registry/content-entries.ts';
import type { Content, EntryName } from '../registry/record.ts';
import { entryDigest } from './entry-digest.ts';
import type { ReadResult } from './read-content.ts';
import { forgetRead, readOnce } from './read-once.ts';
import { sha256 } from './source-file.ts';

/**
 * Fills one content collection with the entries that the reader yields, as they are. They hold facts only: with prose
 * in the store a large site spends most of its build on reading the store back. In dev it follows every change of the
 * folder. Files with mistakes keep the state they had before, or are left out; the check says what is wrong with them.
 */
export function contentLoader(contentDir: string, collection: EntryName): Loader {
  return loaderOf(collection, contentDir, (content, files) =>
    entriesOf(content)[collection].map((entry) => {
      return { id: entry.id, file: entry.file, data: { ...entry }, digest: entryDigest(entry, files) };
    }),
  );
}

/**
 * Fills a collection with the texts of the prose pages, for Astro to compile: `about/ru`, `about/en`. Only files that
 * the reader takes for pages are in it, so that no link, and no file that the check has not seen, is ever compiled or
 * run.
 */
export function pageTextLoader(contentDir: string): Loader {
  return loaderOf('page-texts', contentDir, ({ pages }, files) =>
    pages.flatMap((page) =>
      Object.entries(page.prose).flatMap(([locale, { file = '' } = {}]) => {
        const digest = sha256(`${file}\n${files.get(file)?.digest}`);
        return [{ id: `${page.id}/${locale}`, file, data: {}, digest, deferredRender: true }];
      }),
    ),
  );
}

function loaderOf(name: string, contentDir: string, entries: ListEntries): Loader {
  return {
    name: `content-${name}`,
    async load(context) {
      const sync = () => fill(context, contentDir, entries);
      sync();
      follow(context, contentDir, sync);
    },
  };
}

function fill(context: LoaderContext, contentDir: string, entries: ListEntries): void {
  const { content, files } = readOnce(contentDir);
  // Without `site.yaml` nothing can be read: what stood before is better than nothing.
  if (content === undefined) return;
  const { store } = context;
  const root = fileURLToPath(context.config.root);
  const gone = new Set(store.keys());
  for (const { file, ...entry } of entries(content, files)) {
    store.set({ ...entry, filePath: relative(root, resolve(contentDir, file)).split(sep).join('/') });
    gone.delete(entry.id);
  }
  // What an editor is in the middle of writing keeps its last good state, so that the rest of the site still shows.
  const isThere = (filePath = '') =>
    files.has(relative(contentDir, resolve(root, filePath)).split(sep).join('/'));
  for (const id of gone) if (!isThere(store.get(id)?.filePath)) store.delete(id);
}

const followers = new WeakMap<object, Set<() => void>>();

/** One watch for all collections, so that a change is read once and not once for each. */
function follow({ watcher }: LoaderContext, contentDir: string, sync: () => void): void {
  if (!watcher) return;
  const known = followers.get(watcher);
  if (known) {
    known.add(sync);
    return;
  }
  const syncs = new Set([sync]);
  followers.set(watcher, syncs);
  watcher.add(contentDir);
  const readAnew = () => {
    forgetRead();
    for (const each of syncs) each();
  };
  watcher.on('all', (_event, path) => {
    const file = resolve(path);
    if (!file.startsWith(contentDir + sep)) return;
    readAnew();
    setTimeout(() => {
      if (hasMoved(contentDir, file)) readAnew();
    }, SETTLED_MS).unref();
  });
}

/**
 * After this long a file is looked at once more: it may have been read while it was half written, and the watcher takes
 * two changes within milliseconds for one.
 */
const SETTLED_MS = 200;

/** Whether a file of the content is no longer what was read of it. */
function hasMoved(contentDir: string, file: string): boolean {
  const read = readOnce(contentDir).files.get(relative(contentDir, file).split(sep).join('/'));
  try {
    return read !== undefined && sha256(readFileSync(file)) !== read.digest;
  } catch {
    // It is gone, of which the watcher tells.
    return false;
  }
}

type ListEntries = (content: Content, files: ReadResult['files']) => StoredEntry[];

interface StoredEntry {
  id: string;
  /** Relative to the content folder. */
  file: string;
  data: Record<string, unknown>;
  digest: string;
  /** Whether the file is compiled where the entry is shown. */
  deferredRender?: boolean;
}
