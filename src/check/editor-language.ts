import { readLocales } from '../content-source/read-locales.ts';
import { isInterfaceLocale, type InterfaceLocale } from '../i18n/locales.ts';

/** The language of whoever runs a command that takes no `--lang`, before the content is read. */
export function languageHere(env: LanguageWishes['env'] = process.env): InterfaceLocale {
  return editorLanguage({ env, siteDefault: readLocales(env['CONTENT_DIR'] || 'content')?.[0] });
}

/**
 * Language for the person at the terminal: the one asked for, else that of the system, else the site's default
 * language. What the interface does not speak is passed over.
 */
export function editorLanguage(wishes: LanguageWishes): InterfaceLocale {
  const { env, systemLocale = windowsLocale() } = wishes;
  const system = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || systemLocale;
  const candidates = [wishes.asked, system.split(/[_.@-]/u)[0], wishes.siteDefault];
  return (
    candidates.find(
      (locale): locale is InterfaceLocale => locale !== undefined && isInterfaceLocale(locale),
    ) ?? 'en'
  );
}

/** Windows sets no variable; there the language is that of its own settings. */
function windowsLocale(): string {
  return process.platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : '';
}

interface LanguageWishes {
  asked?: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
  siteDefault?: string | undefined;
  /** What the system says by itself where no variable does; on Windows found out when it is left out. */
  systemLocale?: string;
}
