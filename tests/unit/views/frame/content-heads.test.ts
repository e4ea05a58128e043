import { describe, expect, it } from 'vitest';
import type { Content } from '../../../../src/registry/record.ts';
import { pageContext } from '../../../../src/views/context.ts';
import { contentHead } from '../../../../src/views/frame/content-heads.ts';
import { tellApart } from '../../../../src/views/frame/tell-apart.ts';
import { sampleContent } from '../sample-content.ts';
import { everyPage, registryOf } from '../sample-views.ts';

describe('tellApart', () => {
  const told = (...things: [name: string, ...marks: (string | undefined)[]][]) => [
    ...tellApart(
      things,
      ([name]) => name,
      ([, ...marks]) => marks,
    ).values(),
  ];

  it('leaves a name alone that nothing else has', () => {
    expect(told(['Granby', 'Canada'], ['Springfield', 'Canada'])).toEqual(['Granby', 'Springfield']);
  });

  it('takes the first mark that differs', () => {
    expect(told(['Springfield', 'USA', 'Illinois'], ['Springfield', 'USA', 'Ohio'])).toEqual([
      'Springfield (Illinois)',
      'Springfield (Ohio)',
    ]);
  });

  it('takes a second mark where one is not enough, and for those alone who need it', () => {
    expect(told(['A', 'x', '1'], ['A', 'x', '2'], ['A', 'y', '1'])).toEqual([
      'A (x, 1)',
      'A (x, 2)',
      'A (y)',
    ]);
  });

  it('says nothing of a thing without the mark that others have', () => {
    expect(told(['A', undefined], ['A', 'y'])).toEqual(['A', 'A (y)']);
  });

  it('counts what nothing tells apart', () => {
    expect(told(['A', 'x'], ['A', 'x'], ['a', 'x'])).toEqual(['A (1)', 'A (2)', 'a (3)']);
  });
});

describe('the heads of pages', () => {
  it('have the region of two partners of one name and country', () => {
    const registry = registryOf(doubled('partners', { region: { ru: 'Огайо', en: 'Ohio' } }));
    const head = (locale: string, id: string) =>
      contentHead(pageContext(registry, locale), `/${locale}/partners/${id}/`);
    expect(head('en', 'second').title).toMatch(/ \(.*Ohio\)$/u);
    expect(head('ru', 'second').title).toMatch(/ \(.*Огайо\)$/u);
    expect(head('en', 'second').description).toContain(head('en', 'second').title);
  });

  it.each(['ru', 'en'])(
    'differ on every page in %s, whichever records are written twice',
    { timeout: 30_000 },
    (locale) => {
      for (const name of [
        'partners',
        'agreements',
        'associations',
        'legal-acts',
        'events',
        'sources',
      ] as const) {
        const frames = everyPage(registryOf(doubled(name, {})), locale).map(({ frame }) => frame);
        expect(repeated(frames.map(({ title }) => title.toLowerCase()))).toEqual([]);
        expect(repeated(frames.map(({ description }) => description))).toEqual([]);
      }
    },
  );

  it('are refused for an address of nothing that the content has', () => {
    const ctx = pageContext(registryOf(sampleContent()), 'en');
    expect(() => contentHead(ctx, '/en/nothing/')).toThrow('/en/nothing/');
  });
});

/** The sample with the first record of a collection twice, the second time with other facts. */
function doubled(name: keyof Content['records'], facts: object): Content {
  const sample = sampleContent();
  const records: readonly { data: object }[] = sample.records[name];
  const [first] = records;
  if (first === undefined) throw new Error(`The sample has no ${name}`);
  const second = { ...first, id: 'second', file: `${name}/second.md`, data: { ...first.data, ...facts } };
  return { ...sample, records: { ...sample.records, [name]: [...records, second] } };
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at);
}
