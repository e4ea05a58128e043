import type { Content } from '../../registry/record.ts';
import { perCollection, perVocabulary } from '../../format/collections.ts';
import type { CollectionName } from '../../format/index.ts';
import type { LocalizedText, Locale, Locales } from '../../format/localized-text.ts';
import type { VocabularyName } from '../../format/vocabulary.ts';
import type { NewWords } from '../../i18n/editor-texts/new-text.ts';
import type { Option } from '../../i18n/option-label.ts';
import type { InterfaceLocale } from '../../i18n/locales.ts';
import type { Place } from '../gazetteer.ts';

/** What the making of records knows of the content that is there, and of the world. */
export interface EditorContext {
  lang: InterfaceLocale;
  words: NewWords;
  locales: Locales;
  /** The day that counts as today, `YYYY-MM-DD`. */
  today: string;
  publisher: LocalizedText;
  /** What can be named in a field, by collection. */
  records: Readonly<Record<CollectionName, readonly Option[]>>;
  /** Ids of sources by their web address. */
  sourcesByUrl: ReadonlyMap<string, string>;
  terms: Readonly<Record<VocabularyName, readonly Option[]>>;
  countries: readonly Option[];
  /** Ids in use, by collection; also those of files that cannot be read. */
  taken: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  /** Places of a name in a country, the largest first. */
  findPlaces: (name: string, country: string) => readonly Place[];
  timeZoneAt: (latitude: number, longitude: number) => string | undefined;
}

/** What editors choose from, with labels in every language, so that each can be typed. */
export function choicesOf(
  content: Content,
  lang: Locale,
): Pick<EditorContext, 'records' | 'sourcesByUrl' | 'terms'> {
  const label = (text: LocalizedText) => {
    const own = text[lang];
    return [...new Set([own, ...Object.values(text)].filter((name) => name !== undefined))].join(' / ');
  };
  const terms = (name: VocabularyName) =>
    Object.entries(content.vocabularies[name]).map(([value, term]) => ({ value, label: label(term.label) }));
  const named = (name: CollectionName) =>
    content.records[name].map(({ id, data }) => ({ value: id, label: label(nameOf(data)) }));
  return {
    records: perCollection(named),
    sourcesByUrl: new Map(
      content.records.sources.flatMap(({ id, data }) =>
        data.url === undefined ? [] : [[data.url, id] as const],
      ),
    ),
    terms: perVocabulary(terms),
  };
}

/** The texts by which one knows a record; a source has a title in its own language only. */
function nameOf(data: object): LocalizedText {
  if ('name' in data) return data.name as LocalizedText;
  const title = 'title' in data ? data.title : '';
  return typeof title === 'string' ? { title } : (title as LocalizedText);
}
