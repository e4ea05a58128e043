import { isInterfaceLocale, type InterfaceLocale } from '../i18n/locales.ts';

/**
 * Language for the person at the terminal: the one asked for, else that of the system, else the site's default language.
 * What the interface does not speak is passed over.
 */
export function editorLanguage(wishes: LanguageWishes): InterfaceLocale {
  const system = wishes.env['LC_ALL'] || wishes.env['LC_MESSAGES'] || wishes.env['LANG'] || '';
  const candidates = [wishes.asked, system.split(/[_.@-]/u)[0], wishes.siteDefault];
  return (
    candidates.find(
      (locale): locale is InterfaceLocale => locale !== undefined && isInterfaceLocale(locale),
    ) ?? 'en'
  );
}

export interface LanguageWishes {
  asked?: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
  siteDefault?: string | undefined;
}
