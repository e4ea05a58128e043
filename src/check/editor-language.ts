import { readLocales } from '../content-source/read-locales.ts';
import { spokenLanguage, type InterfaceLocale } from '../i18n/locales.ts';

/** The language of whoever runs a command that takes no `--lang`, before the content is read. */
export function languageHere(env: LanguageWishes['env'] = process.env): InterfaceLocale {
  return editorLanguage({ env, siteLocales: readLocales(env['CONTENT_DIR'] || 'content') });
}

/**
 * Language for the person at the terminal: the one asked for, else that of the system, else the first of the site's
 * languages. What the interface does not speak is passed over.
 */
export function editorLanguage(wishes: LanguageWishes): InterfaceLocale {
  const { env, systemLocale = windowsLocale() } = wishes;
  const system = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || systemLocale;
  const candidates = [wishes.asked ?? '', system.split(/[_.@-]/u)[0] ?? '', ...(wishes.siteLocales ?? [])];
  return candidates.map(spokenLanguage).find((lang) => lang !== undefined) ?? 'en';
}

/** Windows sets no variable; there the language is that of its own settings. */
function windowsLocale(): string {
  return process.platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : '';
}

interface LanguageWishes {
  asked?: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
  siteLocales?: readonly string[] | undefined;
  /** What the system says by itself where no variable does; on Windows found out when it is left out. */
  systemLocale?: string;
}
