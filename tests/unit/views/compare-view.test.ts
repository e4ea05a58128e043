import { describe, expect, it } from 'vitest';
import { compareTable } from '../../../src/export/compare-table.ts';
import { comparePages } from '../../../src/views/compare/compare-view.ts';
import { pageContext } from '../../../src/views/context.ts';
import { partnerFacts } from '../../../src/views/partner/partner-facts.ts';
import { partnersByKind } from '../../../src/views/parts/tie-order.ts';
import { inventedRegistry } from '../../support/invented-registry.ts';
import { emptyContent, sampleContent } from './sample-content.ts';
import { registryOf } from './sample-views.ts';

const ctx = pageContext(registryOf(sampleContent()), 'en');
const [page] = comparePages(ctx).map(({ make }) => make());
const many = pageContext(inventedRegistry(12), 'ru');
const row = (name: string) => page?.rows.find(({ link }) => link.text.text === name);

describe('the comparison of partners', () => {
  it('has a row for every partner, by kind and name', () => {
    expect(page?.rows.map(({ link }) => link.text.text)).toEqual(['Alpha', 'Gamma', 'Бета']);
    const rows = page?.table.groups.flatMap((group) => group.rows) ?? [];
    const column = page?.table.columns.findIndex(({ name }) => name === 'kind') ?? 0;
    expect(rows.map(({ cells }) => [cells[0]?.text, cells[column]?.text])).toEqual([
      ['Alpha', 'twin city'],
      ['Gamma', 'twin city'],
      ['Бета', 'муниципалитет'],
    ]);
  });

  it('says whether an area is stated, and leads to the newest paper and event that show it', () => {
    const marks = row('Alpha')?.marks.map((shown) => shown.map(({ kind, href }) => [kind, href]));
    expect(page?.areas.map(({ href }) => href)).toEqual(['/en/areas/culture/']);
    expect(marks).toEqual([
      [
        ['stated', undefined],
        ['document', '/en/agreements/alpha-2015/'],
        ['event', '/en/events/alpha-2021-visit/'],
      ],
    ]);
  });

  it('leaves a partner of which no area is stated without marks', () => {
    expect(row('Gamma')?.marks).toEqual([]);
  });

  it('is one page without rows before anybody has entered a partner', () => {
    const pages = comparePages(pageContext(registryOf(emptyContent()), 'ru'));
    expect(pages.map(({ make }) => make().rows)).toEqual([[]]);
  });
});

it('says of the areas of each partner what the page of the partner says', () => {
  const views = comparePages(many).map(({ make }) => make());
  const inMatrix = views.flatMap(({ areas, rows }) =>
    rows.map(({ link, marks }) => {
      const texts = (isStated: boolean) =>
        areas
          .filter((_, index) => {
            const kinds = marks[index]?.map(({ kind }) => kind) ?? [];
            return kinds.length > 0 && kinds.includes('stated') === isStated;
          })
          .map(({ text }) => text.text);
      return { href: link.href, stated: texts(true).sort(), shown: texts(false).sort() };
    }),
  );
  const onPages = partnersByKind(many).map((partner) => {
    const facts = partnerFacts(many, partner);
    const texts = (term: string) =>
      facts
        .filter((row) => row.term.text === term)
        .flatMap(({ values }) => values.map(({ text }) => text.text))
        .sort();
    return {
      href: many.link(partner).href,
      stated: texts(many.t('fact.areas')),
      shown: texts(many.t('partner.shownAreas')),
    };
  });
  expect(inMatrix).toEqual(onPages);
  expect(inMatrix.some(({ stated, shown }) => stated.length > 0 && shown.length > 0)).toBe(true);
});

describe('the table of all partners', () => {
  const { head, rows } = compareTable(ctx);

  it('has a cell for every column in every row', () => {
    expect(rows.map(({ length }) => length)).toEqual(rows.map(() => head.length));
    expect(head.slice(0, 4)).toEqual(['Partner', 'Kind', 'Country', 'Since']);
  });

  it('names the papers and events of an area', () => {
    expect(rows[0]?.slice(-2)).toEqual([
      'area stated for the partner as a whole; Twinning Treaty; Visit',
      'https://example.org/en/partners/alpha/',
    ]);
  });
});
