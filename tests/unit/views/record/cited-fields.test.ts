import { describe, expect, it } from 'vitest';
import { buildRegistry } from '../../../../src/registry/build-registry.ts';
import { COMMON_FIELDS, fieldNames } from '../../../../src/registry/fields.ts';
import { PROSE_COLLECTIONS, type ProseCollectionName } from '../../../../src/format/collections.ts';
import { homeView } from '../../../../src/views/home/home-view.ts';
import { pageContext, type PageContext } from '../../../../src/views/context.ts';
import { partnerView } from '../../../../src/views/partner/partner-view.ts';
import type { FactView } from '../../../../src/views/parts/fact-view.ts';
import { agreementView } from '../../../../src/views/record/agreement-view.ts';
import { associationView } from '../../../../src/views/record/association-view.ts';
import { eventView } from '../../../../src/views/record/event-view.ts';
import { legalActView } from '../../../../src/views/record/legal-act-view.ts';
import type { RecordView } from '../../../../src/views/record/record-view.ts';
import { AS_OF, both, content } from '../../registry/content-builder.ts';

const VIEWS: Readonly<Record<ProseCollectionName, (ctx: PageContext) => RecordView>> = {
  partners: (ctx) => partnerView(ctx, first(ctx.registry.partners)),
  agreements: (ctx) => agreementView(ctx, first(ctx.registry.agreements)),
  associations: (ctx) => associationView(ctx, first(ctx.registry.associations)),
  'legal-acts': (ctx) => legalActView(ctx, first(ctx.registry.legalActs)),
  events: (ctx) => eventView(ctx, first(ctx.registry.events)),
};

/** The page of a record that has little but sources, each with the name of what it is given for. */
function pageCiting(collection: ProseCollectionName, keys: readonly string[], fields: object = {}) {
  const sources = Object.fromEntries(keys.map((key) => [idOf(key), { label: both(key) }]));
  const cite = Object.fromEntries(keys.map((key) => [key, [idOf(key)]]));
  const built = buildRegistry(content({ records: { sources, [collection]: { a: { ...fields, cite } } } }), {
    asOf: AS_OF,
  });
  return { view: VIEWS[collection](pageContext(built.registry, 'en')), findings: built.findings };
}

function idOf(key: string): string {
  return key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('No record');
  return one;
}

const STEPS = {
  partners: [{ key: 'beginning', state: 'contact', cite: ['paper'] }],
  agreements: [{ key: 'beginning', state: 'in-force', cite: ['paper'] }],
  'legal-acts': [{ key: 'beginning', state: 'adopted', cite: ['paper'] }],
};

describe('a source given for a field', () => {
  it.each(PROSE_COLLECTIONS)('of %s has its mark on the page, whatever the field', (collection) => {
    const keys = [...fieldNames(collection).filter((name) => !COMMON_FIELDS.includes(name)), 'record'];
    const { view, findings } = pageCiting(collection, keys);
    expect(findings.filter(({ rule }) => rule.startsWith('cite-of'))).toEqual([]);
    const marked = view.notes.filter(({ refs }) => refs.length > 0).map(({ label }) => label.text);
    expect(keys.filter((key) => !marked.includes(key))).toEqual([]);
  });

  it.each(['partners', 'agreements', 'legal-acts'] as const)(
    'of %s has it under the key of a step too, and beside the sources of steps',
    (collection) => {
      const { view } = pageCiting(collection, ['beginning', 'record'], { history: STEPS[collection] });
      const marked = view.notes.filter(({ refs }) => refs.length > 0).map(({ label }) => label.text);
      expect(marked).toEqual(expect.arrayContaining(['beginning', 'record']));
    },
  );

  it('has one mark only where a fact shows it, else one beside the name of its field', () => {
    const { view } = pageCiting('events', ['date', 'title', 'record'], { date: '2015' });
    const rows = view.facts.filter(({ term }) => term.text === 'Source');
    expect(rows.flatMap(({ values }) => values.map(({ text }) => text.text))).toEqual([
      'title',
      'the entry as a whole',
    ]);
    expect(view.notes.map(({ refs }) => refs.length)).toEqual([1, 1, 1]);
  });
});

describe('a source given for a fact about the city', () => {
  const home = { ...content().site.home, region: both('Region'), website: 'https://city.example' };
  const keys = Object.keys(home).filter((key) => key !== 'cite');
  const cite = Object.fromEntries(keys.map((key) => [key, [idOf(key)]]));

  it('or its department has its mark on the home page, whatever the field', () => {
    const sources = Object.fromEntries([...keys, 'office'].map((key) => [idOf(key), { label: both(key) }]));
    const department = { name: both('Department'), cite: ['office'] };
    const { registry } = buildRegistry(
      content({ site: { home: { ...home, cite }, department }, records: { sources } }),
      { asOf: AS_OF },
    );
    const { notes } = homeView(pageContext(registry, 'en'));
    const marked = notes.filter(({ refs }) => refs.length > 0).map(({ label }) => label.text);
    expect(marked).toEqual(expect.arrayContaining([...keys, 'office']));
    const { city } = homeView(pageContext(registry, 'en'));
    const address = city.find(({ term }) => term.text === 'Address');
    expect(address?.values).toMatchObject([{ unknown: true, notes: [{}] }]);
  });
});

describe('what names a record elsewhere', () => {
  const valuesOf = (facts: readonly FactView[], term: string) =>
    facts.find((fact) => fact.term.text === term)?.values.map(({ text, href }) => [text.text, href]);

  it('is printed: the item of Wikidata as a link, and an abbreviation', () => {
    const { view } = pageCiting('associations', ['abbreviation'], {
      abbreviation: both('LFT'),
      wikidata: 'Q64',
    });
    expect(valuesOf(view.facts, 'Abbreviation')).toEqual([['LFT', undefined]]);
    expect(valuesOf(view.facts, 'Wikidata')).toEqual([['Q64', 'https://www.wikidata.org/wiki/Q64']]);
  });
});
