import type { Locale } from '../registry/schema/localized-text.ts';

/**
 * Collection id of a page file: `department.mdx` → `department/ru`, `department.en.mdx` → `department/en`. Subfolders
 * mean nothing.
 */
export function pageEntryId(path: string, defaultLocale: Locale): string {
  const name = path.split(/[\\/]/u).at(-1) ?? path;
  const [id = name, locale] = name.replace(/\.mdx$/u, '').split('.');
  return `${id}/${locale ?? defaultLocale}`;
}
