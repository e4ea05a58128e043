import { attribute } from '../../finish/page-element.ts';
import { languageOfPages } from '../../i18n/locales.ts';
import { localeOfPath, type BuiltSite } from './built-site.ts';
import type { ReadPage } from './read-page.ts';
import type { SiteFinding } from './site-finding.ts';

/**
 * `<html lang>` is the language in which the interface speaks on the pages of the locale in the address; outside of all
 * locales any language that is given does.
 */
export function checkLang(page: ReadPage, site: BuiltSite): SiteFinding[] {
  const lang = (page.elements[0] && attribute(page.elements[0], 'lang')) ?? '';
  const locale = localeOfPath(page.path, site);
  const right = locale === undefined ? lang !== '' : lang === languageOfPages(locale, site.locales);
  return right ? [] : [{ rule: 'lang-wrong', file: page.file, value: lang }];
}
