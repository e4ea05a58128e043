import { join } from 'node:path';
import { shownFolder } from '../content-source/shown-folder.ts';
import { interfaceLanguage } from '../i18n/locales.ts';
import type { Locale } from '../format/localized-text.ts';
import { route } from '../routes.ts';

/**
 * Where the handbook explains a rule: in the project or on its code host, and on the site where its address is known.
 */
export function ruleHelp(rule: string, lang: Locale, handbook: Handbook = IN_PROJECT): string {
  return [ruleFile(rule, lang, handbook), rulePage(rule, lang, handbook)].filter(Boolean).join(' ');
}

/** The place in the file of the handbook, which editors of code open on a click. */
export function ruleFile(rule: string, lang: Locale, { files }: Handbook = IN_PROJECT): string {
  return `${files}/${interfaceLanguage(lang, [])}/errors.md#${rule}`;
}

/**
 * The place on the page of the site, which stays when the project moves; `undefined` when the site has no such page.
 */
export function rulePage(rule: string, lang: Locale, { site }: Handbook = IN_PROJECT): string | undefined {
  return site?.locales.includes(lang)
    ? `${site.address}${route.handbook(lang, 'errors')}#${rule}`
    : undefined;
}

/**
 * Where the handbook lies.
 * @param env tells the code host that runs the check, as its variables have it
 * @param site scheme, host and path of the published site, and its languages
 */
export function handbookOf(
  env: Readonly<Record<string, string | undefined>>,
  site?: { origin: string; basePath: string; locales: readonly string[] },
): Handbook {
  const files = filesAddress(env);
  if (site === undefined) return { files };
  return { files, site: { address: site.origin + site.basePath.replace(/\/$/u, ''), locales: site.locales } };
}

function filesAddress(env: Readonly<Record<string, string | undefined>>): string {
  // The repository of a city that uses this program as a package does not have it.
  if (HANDBOOK !== 'src/handbook') return HANDBOOK;
  const github =
    env['GITHUB_REPOSITORY'] &&
    `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY']}`;
  if (github) return `${github}/blob/${env['GITHUB_SHA'] ?? 'HEAD'}/${HANDBOOK}`;
  const gitlab = env['CI_PROJECT_URL'];
  return gitlab ? `${gitlab}/-/blob/${env['CI_COMMIT_SHA'] ?? 'HEAD'}/${HANDBOOK}` : HANDBOOK;
}

const HANDBOOK = shownFolder(join(import.meta.dirname, '..', 'handbook'));
const IN_PROJECT: Handbook = { files: HANDBOOK };

/** Where the handbook lies. */
export interface Handbook {
  /** Its folder in the project, or the address of that folder. */
  files: string;
  /** Address of the published site without a slash at the end, and the languages it has. */
  site?: { address: string; locales: readonly string[] };
}
