import { knownTimeZone } from '../format/coordinates.ts';
import { resolve } from 'node:path';
import type { Terminal } from '../check/answer-flags.ts';
import type { Flags } from '../check/read-flags.ts';
import { editorLanguage } from '../check/editor-language.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { readContent, type ReadResult } from '../content-source/read-content.ts';
import { countryCodes } from '../i18n/country-codes.ts';
import { plainMeaning } from '../i18n/field-words/field-words.ts';
import { newWords } from '../i18n/editor-texts/new-words.ts';
import type { InterfaceLocale } from '../i18n/locales.ts';
import { fileForm } from '../cms/file-form.ts';
import { namesIn } from '../format/walk-fields.ts';
import { perCollection, perVocabulary, type CollectionName } from '../format/collections.ts';
import { asOf } from '../content-source/as-of.ts';
import { zoneAt } from '../registry/time-zones.ts';
import { findPlaces } from './gazetteer.ts';
import { choicesOf, type EditorContext } from './new/editor-context.ts';

/** Reads what the commands for editors need to know: the content, the language of the editor, the gazetteer. */
export function readContext({ given }: Pick<Flags, 'given'>, env: Terminal['env']): ReadContext {
  const folder = resolve(given.get('content') ?? contentDir());
  const read = readContent(folder);
  const { content } = read;
  // A link would lead what is written out of the folder of the content.
  const hasLinks = read.findings.some(({ rule }) => rule === 'symbolic-link');
  const lang = editorLanguage({ asked: given.get('lang'), env, siteLocales: content?.site.locales });
  const [first = 'und', ...others] = content?.site.locales ?? [];
  return {
    folder,
    read,
    isReadable: content !== undefined && !hasLinks,
    lang,
    words: newWords(lang),
    locales: [first, ...others],
    today: content === undefined ? '' : asOf(folder)(content.site),
    publisher: content?.site.department.name ?? {},
    ...(content === undefined ? NOTHING : choicesOf(content, lang)),
    countries: countryCodes(lang, content?.site.locales),
    taken: takenIds(read),
    findPlaces,
    timeZoneAt: (latitude, longitude) => knownTimeZone(zoneAt(latitude, longitude)),
  };
}

/** What the fields of a collection mean, by name, in the editor's language; those that all records have come last. */
export function readRemarks(
  lang: InterfaceLocale,
): (collection: CollectionName) => ReadonlyMap<string, string> {
  return (collection) =>
    new Map(
      namesIn(fileForm(collection).plan).map((name) => [name, plainMeaning([collection, name], lang) ?? '']),
    );
}

/** Also the names that records had before: their addresses lead on to the present ones. */
function takenIds({ files, content }: ReadResult): Record<CollectionName, ReadonlySet<string>> {
  const places = [...files.values()].map(({ place }) => place);
  const present = (name: CollectionName) =>
    places.flatMap((place) => (place.kind === 'record' && place.collection === name ? [place.id] : []));
  const former = (name: CollectionName) =>
    (content?.records[name] ?? []).flatMap(({ data }) => ('formerIds' in data && data.formerIds) || []);
  return perCollection((name) => new Set([...present(name), ...former(name)]));
}

const NOTHING: ReturnType<typeof choicesOf> = {
  records: perCollection(() => []),
  sourcesByUrl: new Map(),
  terms: perVocabulary(() => []),
};

export interface ReadContext extends EditorContext {
  folder: string;
  read: ReadResult;
  /** Whether `site.yaml` and the vocabularies are in order and no link lies in the folder; else nothing can be made. */
  isReadable: boolean;
}
