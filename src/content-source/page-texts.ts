import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { followContent } from './follow-content.ts';
import { readOnce, shownContent } from './read-once.ts';
import { sha256 } from './source-file.ts';

/**
 * Fills a collection with the texts of the prose pages, for Astro to compile: `about/ru`, `about/en`. Only files that
 * the reader takes for pages are in it, so that no link, and no file that the check has not seen, is ever compiled or
 * run. In dev it follows every change of the folder.
 */
export function pageTextLoader(contentDir: string): Loader {
  return {
    name: 'page-texts',
    async load(context) {
      fill(context, contentDir);
      if (context.watcher) followContent(context.watcher, contentDir, () => fill(context, contentDir));
    },
  };
}

function fill({ store, config }: LoaderContext, contentDir: string): void {
  const content = shownContent(contentDir);
  if (content === undefined) return;
  const { files } = readOnce(contentDir);
  const root = fileURLToPath(config.root);
  const gone = new Set(store.keys());
  for (const { id, prose } of content.pages)
    for (const [locale, { file = '' } = {}] of Object.entries(prose)) {
      const entry = `${id}/${locale}`;
      const filePath = relative(root, resolve(contentDir, file)).split(sep).join('/');
      const digest = sha256(`${file}\n${files.get(file)?.digest}`);
      store.set({ id: entry, data: {}, filePath, digest, deferredRender: true });
      gone.delete(entry);
    }
  for (const entry of gone) store.delete(entry);
}
