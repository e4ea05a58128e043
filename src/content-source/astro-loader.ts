import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { entriesOf } from '../registry/content-entries.ts';
import type { EntryName } from '../registry/record.ts';
import { entryDigest } from './entry-digest.ts';
import { forgetRead, readOnce } from './read-once.ts';

/**
 * Fills one content collection with the entries that the reader yields, as they are. They hold facts only: with prose in the store a large site spends most of its build on reading the store back. In dev it follows every change of the folder.
 * Files with mistakes keep the state they had before, or are left out; the check says what is wrong with them.
 */
export function contentLoader(contentDir: string, collection: EntryName): Loader {
  return {
    name: `content-${collection}`,
    async load(context) {
      const sync = () => fill(context, contentDir, collection);
      sync();
      follow(context, contentDir, sync);
    },
  };
}

function fill(context: LoaderContext, contentDir: string, collection: EntryName): void {
  const { content, files } = readOnce(contentDir);
  // Without `site.yaml` nothing can be read: what stood before is better than nothing.
  if (content === undefined) return;
  const { store } = context;
  const root = fileURLToPath(context.config.root);
  const gone = new Set(store.keys());
  for (const entry of entriesOf(content)[collection]) {
    const { id, file } = entry;
    const filePath = relative(root, resolve(contentDir, file)).split(sep).join('/');
    store.set({ id, data: { ...entry }, filePath, digest: entryDigest(entry, files) });
    gone.delete(id);
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
  watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(contentDir + sep)) return;
    forgetRead();
    for (const each of syncs) each();
  });
}
