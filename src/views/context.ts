import { formatEdtf } from '../i18n/format-date.ts';
import { collator, countryName, formatNumber, languageName } from '../i18n/format.ts';
import { useMessages, type Translate } from '../i18n/translate.ts';
import type { Registry, Term } from '../registry/model.ts';
import type { PictureSizes } from '../registry/picture-widths.ts';
import type { PageRecord, Prose } from '../registry/record.ts';
import type { EdtfText } from '../format/edtf-date.ts';
import type { CollectionName } from '../format/index.ts';
import type { Locale, LocalizedText } from '../format/localized-text.ts';
import { route, type PagedVocabulary } from '../routes.ts';
import { localize, tagged, textIn, type LangText, type LinkView } from './parts/text-view.ts';

/** What pages are made with: the registry, and how the language of the page says things. It knows of no one page. */
export interface PageContext extends FileFacts {
  registry: Registry;
  locale: Locale;
  /** The words of the interface. */
  t: Translate;
  /** A text of the content, marked where it is not in the page's language. */
  text: (text: LocalizedText) => LangText;
  /** The same without the mark, for places that cannot carry a language, such as titles. */
  words: (text: LocalizedText) => string;
  /** A text in a language of its own, marked unless it is the page's. */
  tagged: (text: string, lang: string) => LangText;
  /** An EDTF date in words. */
  date: (date: EdtfText) => string;
  number: (value: number) => string;
  /** The name of a country by its code, in the site's own wording first. */
  country: (code: string) => string;
  /** The name of a language by its BCP 47 tag. */
  language: (tag: string) => string;
  /** The order of names. */
  compare: (a: string, b: string) => number;
  /** The page of a record under its name. */
  link: (record: NamedRecord) => LinkView;
  /** A prose page under its title. */
  page: (page: PageRecord) => LinkView;
  /** The page of a term under its label. */
  term: (vocabulary: PagedVocabulary, term: Term) => LinkView;
}

/** What the files of the content tell beside what is written in them. */
interface FileFacts {
  /** The day a record or its prose last changed, `YYYY-MM-DD`; `undefined` where nobody knows. */
  lastChanged: (record: { file: string; prose: Prose }) => string | undefined;
  /** Of the pictures that are there. */
  pictureSizes: PictureSizes;
}

/** What a record is linked by. */
export interface NamedRecord {
  collection: CollectionName;
  id: string;
  data: { name: LocalizedText } | { title: LocalizedText } | { label: LocalizedText };
}

/**
 * The context of all pages in one language; without facts of the files no record tells its change or shows a picture.
 */
export function pageContext(
  registry: Registry,
  locale: Locale,
  files: FileFacts = { lastChanged: () => undefined, pictureSizes: {} },
): PageContext {
  return {
    ...files,
    registry,
    locale,
    t: useMessages(locale),
    text: (text) => localize(text, locale),
    words: (text) => textIn(text, locale),
    tagged: (text, lang) => tagged(text, lang, locale),
    date: (date) => formatEdtf(date, locale),
    number: (value) => formatNumber(value, locale),
    country: (code) => countryName(code, locale, registry.countries),
    language: (tag) => languageName(tag, locale),
    compare: collator(locale).compare,
    link: ({ collection, id, data }) => ({
      href: route.record(locale, collection, id),
      text: localize(nameOf(data), locale),
    }),
    page: ({ id, data }) => ({
      href: route.page(locale, id),
      text: localize(
        Object.fromEntries(Object.entries(data).map(([other, page]) => [other, page?.title])),
        locale,
      ),
    }),
    term: (vocabulary, { id, label }) => ({
      href: route.term(locale, vocabulary, id),
      text: localize(label, locale),
    }),
  };
}

function nameOf(data: NamedRecord['data']): LocalizedText {
  // The title of a source is a text in the source's own language.
  if ('label' in data) return data.label;
  return 'name' in data ? data.name : data.title;
}
