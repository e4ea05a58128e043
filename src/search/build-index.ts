import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { foldPage } from './fold.ts';
import { htmlFiles } from './html-files.ts';

/** What was indexed. */
interface SearchIndexSummary {
  pages: number;
}

/**
 * Labels, marks and dates of bookkeeping stand on every page and would drown what is said there; cards repeat what
 * other pages say, and a page of many would come before the page that is meant.
 */
const NOT_CONTENT = ['dt', '.refs', '.cite', '.record-foot', '.facts .address', '.cards'];

/** Pagefind's own interface; the site has another. */
const UNUSED_FILES = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-highlight.js',
];

/**
 * Builds the search index of a built site, one part per `<html lang>`, in place of whatever is in `outputDir`. Indexed
 * are the pages that have `data-pagefind-body`. The same pages give the same bytes.
 * @param folders absolute paths of the built site and of the index
 * @throws Error when no page is marked for indexing, or with Pagefind's messages
 */
export async function buildSearchIndex(folders: {
  siteDir: string;
  outputDir: string;
}): Promise<SearchIndexSummary> {
  const { siteDir, outputDir } = folders;
  await rm(outputDir, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ excludeSelectors: [...NOT_CONTENT] });
    if (!index) throw new Error(failure(errors));
    const pages = await addPages(index, siteDir);
    if (pages === 0)
      throw new Error(`No page under ${siteDir} has data-pagefind-body, there is nothing to index.`);
    const written = await index.writeFiles({ outputPath: outputDir });
    if (written.errors.length > 0) throw new Error(failure(written.errors));
    await Promise.all(UNUSED_FILES.map((file) => rm(join(outputDir, file), { force: true })));
    return { pages };
  } finally {
    // Without this the service keeps the build from ending.
    await close();
  }
}

/** Adds every marked page, one after the other in the order of their paths: the index depends on that order. */
async function addPages(index: PagefindIndex, siteDir: string): Promise<number> {
  let pages = 0;
  for (const sourcePath of await htmlFiles(siteDir)) {
    const html = await readFile(join(siteDir, sourcePath), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const { errors } = await index.addHTMLFile({ sourcePath, content: foldPage(apart(html)) });
    if (errors.length > 0) throw new Error(`${sourcePath}: ${failure(errors)}`);
    pages += 1;
  }
  return pages;
}

/**
 * Values of a list of facts stand one after the other without a space; an excerpt must keep them apart. Unbroken
 * spaces, which typography puts, become those that people type.
 */
function apart(html: string): string {
  return html.replaceAll('</dd>', '; </dd>').replaceAll('\u00A0', ' ');
}

function failure(errors: readonly string[]): string {
  return `Pagefind failed: ${errors.join('; ') || 'no reason given'}`;
}
