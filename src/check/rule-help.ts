import { interfaceLocale, isInterfaceLocale } from '../i18n/locales.ts';
import type { Locale } from '../registry/schema/localized-text.ts';

/**
 * Where the handbook explains a rule.
 * @param base address of the handbook's folder; by default its path in the project, which editors of code open on a click
 */
export function ruleHelp(rule: string, lang: Locale, base = HANDBOOK): string {
  return `${base}/${interfaceLocale(isInterfaceLocale(lang) ? lang : 'en')}/errors.md#${rule}`;
}

/** Address of the handbook on the code host that runs the check, as its variables tell it. */
export function handbookAddress(env: Readonly<Record<string, string | undefined>>): string {
  const github =
    env['GITHUB_REPOSITORY'] &&
    `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY']}`;
  if (github) return `${github}/blob/${env['GITHUB_SHA'] ?? 'HEAD'}/${HANDBOOK}`;
  const gitlab = env['CI_PROJECT_URL'];
  return gitlab ? `${gitlab}/-/blob/${env['CI_COMMIT_SHA'] ?? 'HEAD'}/${HANDBOOK}` : HANDBOOK;
}

const HANDBOOK = 'src/handbook';
