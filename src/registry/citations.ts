import { placeEach, type Placed } from './placed.ts';
import type { FieldPath } from './findings.ts';
import type { Content, PageRecord, Prose, RegistryRecord } from './record.ts';
import type { Citation } from './schema/citation.ts';

/** The key of `cite` that supports the whole record rather than one field. */
export const WHOLE_RECORD = 'record';

/** What a citation is told apart by, beside its place: the field it supports. */
export interface PlacedCitation extends Placed<Citation> {
  /** Name of the field supported: a field of the record, `body` for prose. */
  supports: string;
}

/** Every citation of a record, with the field it supports. `declaredBy` counts as one. */
export function citationsOfRecord({ file, data, prose }: RegistryRecord): PlacedCitation[] {
  const cited: PlacedCitation[] = [];
  const add = (supports: string, field: FieldPath, cite: readonly Citation[] | undefined) =>
    cited.push(...citing(supports, file, field, cite));
  if ('cite' in data) {
    for (const [key, cite] of Object.entries(data.cite ?? {})) add(key, ['cite', key], cite);
  }
  if ('declaredBy' in data)
    add(
      'declaredBy',
      ['declaredBy'],
      data.declaredBy?.map((source) => ({ source })),
    );
  if ('population' in data) add('population', ['population', 'cite'], data.population?.cite);
  for (const [name, list] of citingLists(data)) {
    list.forEach((entry, index) => add(name, [name, index, 'cite'], entry.cite));
  }
  return [...cited, ...citationsOfProse(prose)];
}

/** Citations of a prose page. */
export function citationsOfPage(page: PageRecord): PlacedCitation[] {
  return citationsOfProse(page.prose);
}

/** Citations of `site.yaml`. */
export function citationsOfSite({ site }: Content): PlacedCitation[] {
  const file = 'site.yaml';
  return [
    ...citing('department', file, ['department', 'cite'], site.department.cite),
    ...Object.entries(site.home.cite ?? {}).flatMap(([key, cite]) =>
      citing('home', file, ['home', 'cite', key], cite),
    ),
    ...(site.declared ?? []).flatMap((entry, index) =>
      citing('declared', file, ['declared', index, 'cite'], entry.cite),
    ),
  ];
}

/** Citations of a vocabulary, by term. */
export function citationsOfVocabulary(name: string, terms: Content['vocabularies']['areas']) {
  return Object.entries(terms).map(([id, term]) => ({
    id: `${name}/${id}`,
    citations: citing(WHOLE_RECORD, `vocabularies/${name}.yaml`, [id, 'cite'], term.cite),
  }));
}

/** Every citation of the content. */
export function allCitations(content: Content, records: readonly RegistryRecord[]): PlacedCitation[] {
  return [
    ...records.flatMap(citationsOfRecord),
    ...content.pages.flatMap(citationsOfPage),
    ...Object.entries(content.vocabularies).flatMap(([name, terms]) =>
      citationsOfVocabulary(name, terms).flatMap((term) => term.citations),
    ),
    ...citationsOfSite(content),
  ];
}

function citing(
  supports: string,
  file: string,
  field: FieldPath,
  cite: readonly Citation[] | undefined,
): PlacedCitation[] {
  return placeEach(file, field, cite).map((placed) => ({ ...placed, supports }));
}

function citationsOfProse(prose: Prose): PlacedCitation[] {
  return Object.values(prose).flatMap((text) =>
    (text?.cites ?? []).map((source) => ({
      value: { source },
      file: text?.file ?? '',
      field: [],
      supports: 'body',
    })),
  );
}

/** Lists of a record whose entries carry citations of their own. */
function citingLists(data: RegistryRecord['data']): [string, readonly { cite?: Citation[] | undefined }[]][] {
  return [
    ['accounts', ('accounts' in data && data.accounts) || []],
    ['history', ('history' in data && data.history) || []],
    ['signatories', ('signatories' in data && data.signatories) || []],
    ['contacts', ('contacts' in data && data.contacts) || []],
    ['roles', ('roles' in data && data.roles) || []],
    ['figures', ('figures' in data && data.figures) || []],
  ];
}
