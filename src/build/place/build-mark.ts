import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { interfaceLocales } from '../../i18n/locales.ts';

/** What a build makes: the site, the editors' forms, or the package for a server. */
export type BuildKind = 'site' | 'forms' | 'pack';

/**
 * File by which a build knows its own work again. It lies with the site; its name begins with a dot, so that servers do
 * not list it, and it says the same every time, so that the same commit gives the same bytes.
 */
export const BUILD_MARK = '.built-by-registry';

/** Marks a finished folder. */
export function markBuild(folder: string, built: BuildKind): void {
  writeFileSync(join(folder, BUILD_MARK), textOf(built));
}

/** Whether a folder carries the mark of an earlier build of that kind. */
export function hasBuildMark(folder: string, built: BuildKind): boolean {
  try {
    return readFileSync(join(folder, BUILD_MARK), 'utf8') === textOf(built);
  } catch {
    return false;
  }
}

/**
 * Whether a folder has what a build always makes: one that was unpacked or copied may lack files with a dot, and so the
 * mark.
 */
export function looksBuilt(folder: string, built: BuildKind): boolean {
  return SIGNS[built].every((file) => existsSync(join(folder, file)));
}

const SIGNS: Readonly<Record<BuildKind, readonly string[]>> = {
  site: ['404.html', 'index.html', '_astro', 'pagefind/pagefind-entry.json'],
  pack: ['SHA256SUMS', 'switch.sh', 'site', 'nginx'],
  forms: ['index.html', 'assets', ...interfaceLocales.map((lang) => `config.${lang}.yml`)],
};

function textOf(built: BuildKind): string {
  return `${built}\n`;
}
