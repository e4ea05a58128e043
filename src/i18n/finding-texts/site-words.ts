import { count } from '../count.ts';
import { interfaceLanguage } from '../locales.ts';
import type { Locale } from '../../format/localized-text.ts';

/** What the check of the built site says, in the editor's language; English where the interface does not speak it. */
export function siteWords(locale: Locale): SiteWords {
  return WORDS[interfaceLanguage(locale, [])];
}

const WORDS = {
  ru: {
    rules: {
      'canonical-wrong': 'канонический адрес не указан или это адрес не этой страницы',
      'duplicate-id': 'у двух элементов одно имя (id)',
      'empty-description': 'у страницы нет описания',
      'empty-title': 'у страницы нет заголовка',
      'external-request': 'страница загружает что-то с чужого сервера или отправляет туда',
      'forbidden-element':
        'такого элемента на странице быть не может: он встраивает чужое или уводит читателя',
      'inline-code': 'этот код внутри страницы остановит политика безопасности (CSP)',
      'lang-wrong': 'язык страницы не тот, что в её адресе',
      'link-broken': 'ссылка никуда не ведёт',
      'link-fragment-broken': 'на странице нет места, к которому ведёт ссылка',
      'link-language': 'ссылка ведёт на другой язык и не говорит об этом (атрибут hreflang)',
      'link-redirected': 'в конце адреса ссылки не хватает косой черты',
      'hreflang-wrong': 'страницы на других языках не ссылаются на эту, или одной из них нет',
      'unsafe-address': 'это не адрес сайта, почты или телефона, или в нём имя и пароль',
    },
    more: (pages) => `… и ещё ${count('ru', pages, { one: 'страница', few: 'страницы', other: 'страниц' })}`,
    faults: (faults) =>
      `У собранного сайта ${count('ru', faults, { one: 'изъян', few: 'изъяна', other: 'изъянов' })}.`,
  },
  en: {
    rules: {
      'canonical-wrong': 'the canonical address is missing or not that of the page',
      'duplicate-id': 'two elements have the id',
      'empty-description': 'the page has no description',
      'empty-title': 'the page has no title',
      'external-request': 'the page loads from another host or sends to it',
      'forbidden-element':
        'no page may have this element: it brings in what is foreign or leads the reader away',
      'inline-code': 'the content security policy will stop this inline code',
      'lang-wrong': 'the language of the page is not that of its address',
      'link-broken': 'the link leads nowhere',
      'link-fragment-broken': 'the page has no such place to jump to',
      'link-language': 'the link changes the language without saying so (attribute hreflang)',
      'link-redirected': 'the link lacks the slash at its end',
      'hreflang-wrong': 'the other languages of the page do not point back, or one of them is missing',
      'unsafe-address':
        'this is no address of the web, of mail or of a telephone, or it has a name and password in it',
    },
    more: (pages) => `… and ${count('en', pages, { one: 'more page', other: 'more pages' })}`,
    faults: (faults) => `The built site has ${count('en', faults, { one: 'fault', other: 'faults' })}.`,
  },
} satisfies Record<string, SiteWords>;

/** Rules for built pages. */
export type SiteRule =
  | 'canonical-wrong'
  | 'duplicate-id'
  | 'empty-description'
  | 'empty-title'
  | 'external-request'
  | 'forbidden-element'
  | 'inline-code'
  | 'lang-wrong'
  | 'link-broken'
  | 'link-fragment-broken'
  | 'link-language'
  | 'link-redirected'
  | 'hreflang-wrong'
  | 'unsafe-address';

interface SiteWords {
  /** What each rule says, before the value at fault. */
  rules: Readonly<Record<SiteRule, string>>;
  /** So many pages more have the same fault. */
  more: (pages: number) => string;
  faults: (faults: number) => string;
}
