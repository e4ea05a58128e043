import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { reportTable } from '../../../src/export/report-table.ts';
import { reportDocument } from '../../../src/export/report-document.ts';
import { yearOf } from '../../../src/i18n/format-date.ts';
import { PAPER_GROUPS, reportYears, yearlyReport } from '../../../src/registry/derive/yearly-report.ts';
import type { Registry } from '../../../src/registry/model.ts';
import { pageContext } from '../../../src/views/context.ts';
import { reportView } from '../../../src/views/report/report-view.ts';
import { registryOf } from '../registry/content-builder.ts';

describe.each(['content', 'tests/fixtures/valid-city', 'tests/fixtures/minimal-city'])(
  'the reports of %s',
  (folder) => {
    const { registry } = checkContent(folder, { asOf: () => '2026-11-30' });
    if (!registry) throw new Error(`${folder} has no registry`);
    const [locale = ''] = registry.site.locales;
    const present = 2026;
    const oldest = reportYears(registry).at(-1) ?? present;
    const years = Array.from({ length: present - oldest + 1 }, (_, index) => oldest + index);

    it.each(years)('of %i have each paper in exactly one group, or leave it out as dated later', (year) => {
      expectEachPaperOnce(registry, year);
    });

    it.each(years)('of %i print totals that add up', (year) => {
      const ctx = pageContext(registry, locale);
      const { totals } = reportView(ctx, year);
      const numbers = totals.rows.map(({ values, isSum }) => ({ isSum, values: values.map(Number) }));
      const sum = numbers.find(({ isSum }) => isSum)?.values ?? [];
      expect(sum[0]).toBe(registry.agreements.length - yearlyReport(registry, year).later.length);
      expect(reportDocument(ctx, year).totals.rows.at(-1)?.values.map(Number)).toEqual(sum);
      const groups = numbers.filter(({ isSum }) => !isSum);
      for (const [column, total] of sum.entries())
        expect(groups.reduce((all, { values }) => all + (values[column] ?? 0), 0)).toBe(total);
      for (const { values } of numbers) {
        const [all, ...byForce] = values;
        expect(byForce.reduce((one, other) => one + other, 0)).toBe(all);
      }
    });

    it.each(years)('of %i count as made what the list has under that year', (year) => {
      const { made, perhapsMade } = yearlyReport(registry, year).papers;
      const listed = registry.agreements.filter(
        ({ data }) =>
          data.stage === 'done' && data.signed !== undefined && isUnder(yearOf(data.signed), year),
      );
      expect(ids([...made, ...perhapsMade])).toEqual(ids(listed));
    });

    it.each(years)('of %i are tables with a row for each paper, event and step of theirs', (year) => {
      const { force, relations, events, eventsPerhaps, eventsUndated } = yearlyReport(registry, year);
      expect(reportTable(pageContext(registry, locale), year).rows).toHaveLength(
        force.size + [relations, events, eventsPerhaps, eventsUndated].flat().length,
      );
    });
  },
);

/** The list has a paper that may be of one of several years under all of them: `2021–2022`. */
function isUnder(label: string, year: number): boolean {
  const [first = '', last = first] = label.split('–');
  return Number(first) <= year && year <= Number(last);
}

it(
  'a report has each paper in exactly one group or leaves it out, whatever its dates and steps',
  { timeout: 30_000 },
  () => {
    const date = fc.constantFrom(
      ...['2019', '2019-05', '2019-05-06', '2019?', '2019-12-02~', '2019~', '[2018..]', '[..2019]'],
      ...['201X', '[2018..2020]', '2018/2020', '2021-06', '2024?', '2030'],
    );
    const paper = fc.record(
      {
        signed: date,
        stage: fc.constantFrom('done', 'planned', 'unconfirmed'),
        term: fc.constantFrom('P1Y', 'P5Y', 'open-ended', '2018/2019', '2019/2020'),
        renewal: fc.constant('automatic'),
        history: fc.array(
          fc.record({
            state: fc.constantFrom('in-force', 'suspended', 'resumed', 'terminated', 'expired'),
            date,
            cite: fc.constant(['news']),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 5 }), (papers) => {
        const registry = registryOf({
          records: {
            partners: { town: {} },
            agreements: Object.fromEntries(
              papers.map((fields, index) => [
                `paper-${index}`,
                { parties: [{ side: 'home' }, { side: 'town' }], cite: { record: ['news'] }, ...fields },
              ]),
            ),
          },
        });
        for (const year of [2017, 2019, 2021, 2026]) expectEachPaperOnce(registry, year);
      }),
    );
  },
);

function expectEachPaperOnce(registry: Registry, year: number): void {
  const { papers, later, force, until } = yearlyReport(registry, year);
  const counted = PAPER_GROUPS.flatMap((group) => papers[group]);
  expect(ids([...counted, ...later])).toEqual(ids(registry.agreements));
  expect(ids([...force.keys()])).toEqual(ids(counted));
  for (const { data } of later)
    expect((data.signed ?? '').replace(/^\W/u, '') > until, data.signed).toBe(true);
  for (const [group, only] of [
    ['inForce', 'inForce'],
    ['unclear', 'unclear'],
    ['over', 'notInForce'],
    ['lapsed', 'notInForce'],
  ] as const)
    for (const paper of papers[group]) expect(force.get(paper), `${group} ${paper.id}`).toBe(only);
}

function ids(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id).sort();
}
