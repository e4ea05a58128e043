import { formatEdtf } from '../i18n/format-date.ts';
import { collator, countryName, formatDistance, formatNumber, KM_IN, languageName } from '../i18n/format.ts';
import { languageOfPages, type SpokenLocale } from '../i18n/locales.ts';
import { useMessages, usePageMessages, type Translate } from '../i18n/translate.ts';
import type { Registry, Term } from '../registry/model.ts';
import type { DocumentFacts } from '../registry/document-facts.ts';
import type { PictureSizes } from '../registry/picture-widths.ts';
import type { RegistryChanges } from '../registry/changes/change.ts';
import type { PageRecord, Prose } from '../registry/record.ts';
import type { EdtfText } from '../format/edtf-date.ts';
import type { CollectionName } from '../format/index.ts';
import type { Locale, LocalizedText } from '../format/localized-text.ts';
import { route, type PagedVocabulary } from '../routes.ts';
import { localize, plain, tagged, type LangText, type LinkView } from './parts/text-view.ts';

/** What pages are made with: the registry, and how the language of the page says things. It knows of no one page. */
export interface PageContext extends FileFacts {
  registry: Registry;
  /** In the addresses of the pages; the language whose texts of the content are taken first. */
  locale: Locale;
  /** The language of the pages, in which the interface speaks there: the locale, where it speaks that. */
  lang: SpokenLocale;
  /** The words of the interface. */
  t: Translate;
  /** Whether the site has the editors' handbook. */
  hasHandbook: boolean;
  /** A text of the content in the locale, marked where that is not the page's language. */
  text: (text: LocalizedText) => LangText;
  /** The same without the mark, for places that cannot carry a language, such as titles. */
  words: (text: LocalizedText) => string;
  /** A text in a language of its own, marked unless it is the page's. */
  tagged: (text: string, lang: string) => LangText;
  /** An EDTF date in words. */
  date: (date: EdtfText) => string;
  number: (value: number) => string;
  /** Kilometres in the unit of the site; with a second number a span. */
  distance: (km: number, until?: number) => string;
  /** Kilometres in one unit of the site. */
  unitKm: number;
  /** The name of a country by its code, in the site's own wording first. */
  country: (code: string) => LangText;
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
  lastChanged: (record: { file: string; prose?: Prose }) => string | undefined;
  /** Of the pictures that are there. */
  pictureSizes: PictureSizes;
  /** Of the documents that are there. */
  documentFacts?: DocumentFacts;
  /** How the registry changed, as far as anybody knows; read where it is asked for. */
  changes: () => RegistryChanges;
}

const NO_FACTS: FileFacts = {
  lastChanged: () => undefined,
  pictureSizes: {},
  changes: () => ({ known: 'none', days: [], olderDays: 0 }),
};
/** What a build of a site tells beside its content. */
interface BuildFacts extends FileFacts {
  /** Whether it has pages that readers have no use for. */
  isForEditors?: boolean;
  /** Whether words that the language of the pages has not got are marked, for what finishes the pages. */
  isForPages?: boolean;
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
  { isForEditors = false, isForPages = false, ...files }: Partial<BuildFacts> = {},
): PageContext {
  const lang = languageOfPages(locale, registry.site.locales);
  const unit = registry.site.distanceUnit ?? 'km';
  const text = (texts: LocalizedText) => localize(texts, locale, lang);
  return {
    ...NO_FACTS,
    ...files,
    registry,
    locale,
    lang,
    t: isForPages ? usePageMessages(lang) : useMessages(lang),
    hasHandbook: registry.site.handbook === true || isForEditors,
    text,
    words: (texts) => text(texts).text,
    tagged: (words, own) => tagged(words, own, lang),
    date: (date) => formatEdtf(date, lang),
    number: (value) => formatNumber(value, lang),
    distance: (km, until = km) => formatDistance(km, until, unit, lang),
    unitKm: KM_IN[unit],
    country: (code) => country(code, registry, locale, lang),
    language: (tag) => languageName(tag, lang),
    compare: collator(locale).compare,
    link: ({ collection, id, data }) => ({
      href: route.record(locale, collection, id),
      text: text(nameOf(data)),
    }),
    page: ({ id, data }) => ({
      href: route.page(locale, id),
      text: text(Object.fromEntries(Object.entries(data).map(([other, page]) => [other, page?.title]))),
    }),
    term: (vocabulary, { id, label }) => ({ href: route.term(locale, vocabulary, id), text: text(label) }),
  };
}

/** As all words that the site does not give: in the language of those around it. */
function country(code: string, { countries }: Registry, locale: Locale, lang: SpokenLocale): LangText {
  const own = countries[code]?.label[locale];
  return own === undefined ? plain(countryName(code, lang, countries)) : tagged(own, locale, lang);
}

function nameOf(data: NamedRecord['data']): LocalizedText {
  // The title of a source is a text in the source's own language.
  if ('label' in data) return data.label;
  return 'name' in data ? data.name : data.title;
}
