import { describe, expect, it } from 'vitest';
import { compareTable } from '../../../src/export/compare-table.ts';
import { comparePages } from '../../../src/views/compare/compare-view.ts';
import { pageContext } from '../../../src/views/context.ts';
import { emptyContent, sampleContent } from './sample-content.ts';
import { registryOf } from './sample-views.ts';

const ctx = pageContext(registryOf(sampleContent()), 'en');
const [page] = comparePages(ctx).map(({ make }) => make());
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

  it('leads from an area to the newest paper and event that show it', () => {
    const marks = row('Alpha')?.marks.map((shown) => shown.map(({ kind, href }) => [kind, href]));
    expect(page?.areas.map(({ href }) => href)).toEqual(['/en/areas/culture/']);
    expect(marks).toEqual([
      [
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

describe('the table of all partners', () => {
  const { head, rows } = compareTable(ctx);

  it('has a cell for every column in every row', () => {
    expect(rows.map(({ length }) => length)).toEqual(rows.map(() => head.length));
    expect(head.slice(0, 4)).toEqual(['Partner', 'Kind', 'Country', 'Since']);
  });

  it('names the papers and events of an area', () => {
    expect(rows[0]?.slice(-2)).toEqual(['Twinning Treaty; Visit', 'https://example.org/en/partners/alpha/']);
  });
});
