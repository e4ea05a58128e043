import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { loaderEntries, type LoadedCollection } from './loader-entries.ts';
import { readContent, type ReadResult } from './read-content.ts';
import { sha256 } from './source-file.ts';

/**
 * Fills one content collection from the content folder, through the reader that the check uses too. Keeps facts only:
 * with prose in the store a large site spends most of its build on reading the store back. In dev it follows every
 * change of the folder. Files with mistakes keep the state they had before, or are left out; the check says what is
 * wrong with them.
 */
export function contentLoader(contentDir: string, collection: LoadedCollection): Loader {
  return {
    name: `content-${collection}`,
    async load(context) {
      const sync = () => fill(context, contentDir, collection);
      sync();
      follow(context, contentDir, sync);
    },
  };
}

function fill(context: LoaderContext, contentDir: string, collection: LoadedCollection): void {
  const { content, files } = sharedRead(contentDir);
  // Without `site.yaml` nothing can be read: what stood before is better than nothing.
  if (content === undefined) return;
  const { store } = context;
  const root = fileURLToPath(context.config.root);
  const gone = new Set(store.keys());
  for (const { id, file, data } of loaderEntries(content, collection)) {
    const filePath = relative(root, resolve(contentDir, file)).split(sep).join('/');
    // The digest covers the parsed data as well: a changed schema changes it while the file stays the same.
    const digest = sha256(`${files.get(file)?.digest}${JSON.stringify(data)}`);
    store.set({ id, data: { ...data }, filePath, digest });
    gone.delete(id);
  }
  // What an editor is in the middle of writing keeps its last good state, so that the rest of the site still shows.
  const isThere = (filePath = '') =>
    files.has(relative(contentDir, resolve(root, filePath)).split(sep).join('/'));
  for (const id of gone) if (!isThere(store.get(id)?.filePath)) store.delete(id);
}

/** Content is read once for all collections, and again after a change. */
const reads = new Map<string, ReadResult>();

function sharedRead(contentDir: string): ReadResult {
  const read = reads.get(contentDir) ?? readContent(contentDir);
  reads.set(contentDir, read);
  return read;
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
  watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(contentDir + sep)) return;
    reads.delete(contentDir);
    for (const each of syncs) each();
  });
}
