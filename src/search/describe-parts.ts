import { BEGINNING, beginningsFile, partFile, partsFile, type LocaleParts } from './index-parts.ts';
import { contentOf, metaLocale, readPageUrl, readMeta, readPart, type IndexFile } from './index-tables.ts';

/**
 * What the search has to know of an index and Pagefind does not tell, as files beside it: its parts, the beginnings of
 * its words, the ids of its pages. @throws Error when its tables are not as Pagefind 1.4 writes them
 */
export function describeParts(files: readonly IndexFile[]): Map<string, string> {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const described = new Map<string, string>();
  for (const { path, content } of files) {
    const locale = metaLocale(path);
    if (locale === undefined) continue;
    const [, pages, ranges] = readMeta(content);
    const words = ranges.map(([first, , name]) => [first, name] as const);
    const all = words.flatMap(([, name]) =>
      readPart(contentOf(contents, partFile(name))).map(([word]) => word),
    );
    const addresses = pages.map(
      ([id]) => [addressIn(contentOf(contents, `fragment/${id}.pf_fragment`)), id] as const,
    );
    const parts: LocaleParts = {
      meta: path,
      words,
      pages: Object.fromEntries(addresses.sort(([a], [b]) => (a < b ? -1 : 1))),
    };
    described.set(partsFile(locale), JSON.stringify(parts));
    described.set(beginningsFile(locale), JSON.stringify([...new Set(all.map(beginning))].sort().join(' ')));
  }
  return described;
}

/** Below the site, without a slash before it. */
function addressIn(content: Uint8Array): string {
  return readPageUrl(content).replace(/^\/+/u, '');
}

function beginning(word: string): string {
  return [...word].slice(0, BEGINNING).join('');
}
