import type { Content, PageRecord, ProseText, RegistryRecord } from '../registry/record.ts';
import type { CollectionName, RecordData } from '../registry/schema/index.ts';
import type { Locale } from '../registry/schema/localized-text.ts';
import type { PageData } from '../registry/schema/page.ts';
import type { SiteData } from '../registry/schema/site.ts';
import { VOCABULARIES, type CountryNames, type TermData } from '../registry/schema/vocabulary.ts';

/**
 * Puts the content together again from the site's collections, in the shape that the reader gives it.
 * @param fileOf file of an entry, relative to the content folder, from what the collection says
 * @throws Error when `site.yaml` or a vocabulary is missing, as after a check that found them so
 */
export function assembleContent(entries: Entries, fileOf: (filePath: string) => string): Content {
  const [site] = entries.site;
  if (site === undefined) throw new Error('The content has no site.yaml that can be read.');
  const prose = proseByRecord(entries.texts);
  const records = <Name extends CollectionName>(name: Name, list: readonly Entry<RecordData[Name]>[]) =>
    list.map(({ id, data, filePath = '' }): RegistryRecord<Name> => {
      return { collection: name, id, file: fileOf(filePath), data, prose: prose.get(`${name}/${id}`) ?? {} };
    });
  return {
    site: site.data,
    vocabularies: vocabulariesOf(entries.vocabularies),
    countries: entries.countries[0]?.data ?? {},
    records: {
      partners: records('partners', entries.partners),
      agreements: records('agreements', entries.agreements),
      associations: records('associations', entries.associations),
      'legal-acts': records('legal-acts', entries['legal-acts']),
      events: records('events', entries.events),
      sources: records('sources', entries.sources),
    },
    pages: pagesOf(entries.pages, prose),
  };
}

function proseByRecord(texts: Entries['texts']): Map<string, Record<Locale, ProseText>> {
  const prose = new Map<string, Record<Locale, ProseText>>();
  for (const { data } of texts) {
    const key = `${data.collection}/${data.of}`;
    const { file, state, cites } = data;
    prose.set(key, { ...prose.get(key), [data.locale]: { file, state, cites } });
  }
  return prose;
}

function vocabulariesOf(entries: Entries['vocabularies']): Content['vocabularies'] {
  const terms = (name: string): Readonly<Record<string, TermData>> => {
    const found = entries.find(({ id }) => id === name);
    if (found === undefined)
      throw new Error(`The content has no vocabularies/${name}.yaml that can be read.`);
    return found.data;
  };
  const [partnerKinds, agreementKinds, eventKinds, areas, exchangeForms, directions] = VOCABULARIES;
  return {
    [partnerKinds]: terms(partnerKinds),
    [agreementKinds]: terms(agreementKinds),
    [eventKinds]: terms(eventKinds),
    [areas]: terms(areas),
    [exchangeForms]: terms(exchangeForms),
    [directions]: terms(directions),
  };
}

function pagesOf(
  entries: Entries['pages'],
  prose: ReadonlyMap<string, Record<Locale, ProseText>>,
): PageRecord[] {
  const pages = new Map<string, Record<Locale, PageData>>();
  for (const { id: entryId, data } of entries) {
    const [id = '', locale = ''] = entryId.split('/');
    pages.set(id, { ...pages.get(id), [locale]: data });
  }
  return [...pages].map(([id, data]) => ({ id, data, prose: prose.get(`pages/${id}`) ?? {} }));
}

interface Entry<Data> {
  id: string;
  data: Data;
  filePath?: string | undefined;
}

/** The collections of the site, as the content configuration defines them. */
type Entries = { readonly [Name in CollectionName]: readonly Entry<RecordData[Name]>[] } & {
  readonly site: readonly Entry<SiteData>[];
  readonly vocabularies: readonly Entry<Readonly<Record<string, TermData>>>[];
  readonly countries: readonly Entry<CountryNames>[];
  readonly texts: readonly Entry<
    ProseText & { collection: CollectionName | 'pages'; of: string; locale: Locale }
  >[];
  /** Ids as `<page>/<locale>`. */
  readonly pages: readonly Entry<PageData>[];
};
