import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { describeParts } from './describe-parts.ts';
import { foldPage } from './fold.ts';
import { smallerParts } from './smaller-parts.ts';
import { markTitle } from './title-mark.ts';

/** The search index of a site while its pages are being made; one part per locale. */
interface IndexBuilder {
  /**
   * Adds a page, and waits only while many are on their way. The same pages in the same order give the same index.
   * @param file of the page below the folder of the site
   * @param html what is said on it, see `index-writer.ts`
   */
  add: (file: string, html: string) => Promise<void>;
  /**
   * Writes the index, in place of whatever is in the folder, and ends.
   * @throws Error when no page was added: a site that nothing is found on has lost the marks of its pages
   */
  write: (folder: string) => Promise<void>;
}

/** Pages that Pagefind has been sent and has not answered: it reads one while the next are made. */
const MOST_ON_THEIR_WAY = 256;

/** Pagefind's own interface; the site has another. */
const UNUSED_FILES = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-highlight.js',
];

/** @throws Error from all its parts, with Pagefind's messages */
export async function startIndex(): Promise<IndexBuilder> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(failure(errors));
  const adding: Promise<void>[] = [];
  let isEmpty = true;
  const addOne = async (file: string, html: string): Promise<void> => {
    const added = await index.addHTMLFile({ sourcePath: file, content: markTitle(foldPage(html)) });
    if (added.errors.length > 0) throw new Error(`${file}: ${failure(added.errors)}`);
  };
  return {
    async add(file, html) {
      isEmpty = false;
      adding.push(addOne(file, html));
      if (adding.length > MOST_ON_THEIR_WAY) await adding.shift();
    },
    async write(folder) {
      try {
        if (isEmpty) throw new Error('No page has data-pagefind-body, there is nothing to index.');
        await Promise.all(adding);
        rmSync(folder, { recursive: true, force: true });
        // Pagefind can write by itself, but says that it has before the last bytes are there.
        const { files: made, errors: faults } = await index.getFiles();
        if (faults.length > 0) throw new Error(failure(faults));
        const files = smallerParts(made.filter(({ path }) => !UNUSED_FILES.includes(path)));
        for (const { path, content } of files) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), content);
        }
        for (const [path, content] of describeParts(files)) writeFileSync(join(folder, path), content);
      } finally {
        // Without this the service keeps the build from ending.
        await close();
      }
    },
  };
}

function failure(errors: readonly string[]): string {
  return `Pagefind failed: ${errors.join('; ') || 'no reason given'}`;
}
