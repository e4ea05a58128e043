import { strFromU8, unzipSync } from 'fflate';
import { parseDocument, DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { isReportDocument } from '../../../src/export/docx.ts';
import { reportDocument } from '../../../src/export/report-document.ts';
import { writeDraft } from '../../../src/drafts/file-draft.ts';
import { reportDraft } from '../../../src/drafts/report-draft.ts';
import { pageContext } from '../../../src/views/context.ts';
import { inventedRegistry } from '../../support/invented-registry.ts';

const registry = inventedRegistry(30);
/** A year with events, and one before many of the papers. */
const [YEAR, EARLIER] = [2018, 2000];
const contextOf = (locale: string) => pageContext(registry, locale);
const bytesOf = async (locale: string, year: number = YEAR) =>
  writeDraft(reportDraft(contextOf(locale), year, 'docx'));
const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** The elements of a part of the document by their name, read by a parser of XML that knows nothing of documents. */
function elements(xml: string, name: string) {
  const { children } = parseDocument(xml, { xmlMode: true });
  return DomUtils.getElementsByTagName(name, children);
}

describe.each(registry.site.locales)('the document in %s', (locale) => {
  it('says title, city, period, figures, groups with their numbers, and sources', async () => {
    const report = reportDocument(contextOf(locale), YEAR);
    const xml = partOf(await bytesOf(locale), 'word/document.xml');
    const lines = elements(xml, 'w:p').map((line) => DomUtils.textContent(line));
    expect(lines.slice(0, 3)).toEqual([report.city, report.title, report.registry]);
    expect(lines[3]).toContain(report.period);
    for (const { title, rows } of report.groups) {
      expect(lines).toContain(`${title}: ${rows.length}`);
      expect(title).not.toBe('');
    }
    for (const table of [report.figures, report.totals, ...report.counts])
      for (const { text, values } of table.rows) {
        const at = lines.indexOf(text, lines.indexOf(table.title));
        expect(lines.slice(at + 1, at + 1 + values.length)).toEqual(values);
      }
    for (const { isCounted, rows } of report.groups)
      for (const { title, sources } of rows) {
        expect(lines.includes(title)).toBe(!isCounted);
        for (const { text, address } of isCounted ? [] : sources)
          expect(lines.some((line) => line.endsWith(`. ${text}. ${address}`))).toBe(true);
      }
    expect(lines).toContain(report.dates);
  });

  it('says below its totals what a report of an earlier year leaves out', async () => {
    const { remark, rows } = reportDocument(contextOf(locale), EARLIER).totals;
    const xml = partOf(await bytesOf(locale, EARLIER), 'word/document.xml');
    const lines = elements(xml, 'w:p').map((line) => DomUtils.textContent(line));
    expect(remark).toContain(String(EARLIER));
    const at = lines.indexOf(remark ?? '');
    expect(lines.slice(at - (rows.at(-1)?.values.length ?? 0), at)).toEqual(rows.at(-1)?.values);
  });

  it('has tables with a row for each entry and a heading row that every page repeats', async () => {
    const report = reportDocument(contextOf(locale), YEAR);
    const tables = elements(partOf(await bytesOf(locale), 'word/document.xml'), 'w:tbl');
    const listed = report.groups.filter(({ isCounted }) => !isCounted);
    const rows = tables.map((table) => DomUtils.getElementsByTagName('w:tr', table).length - 1);
    expect(rows).toEqual([
      report.figures.rows.length,
      ...listed.map((group) => group.rows.length),
      report.totals.rows.length,
      ...report.counts.map((table) => table.rows.length),
    ]);
    for (const table of tables) expect(DomUtils.getElementsByTagName('w:tblHeader', table)).toHaveLength(1);
  });

  it('numbers its notes in the order in which the tables refer to them', async () => {
    const xml = partOf(await bytesOf(locale), 'word/document.xml');
    const lines = elements(xml, 'w:p').map((line) => DomUtils.textContent(line));
    const referred = lines.flatMap((line) =>
      /^(?:\[\d+\](?:, )?)+$/u.test(line)
        ? [...line.matchAll(/\d+/gu)].map(([number]) => Number(number))
        : [],
    );
    const notes = lines.flatMap((line) => /^(\d+)\. .*https?:/u.exec(line)?.[1] ?? []).map(Number);
    expect(notes.length).toBeGreaterThan(3);
    expect([...new Set(referred)]).toEqual(notes);
  });

  it('is in its language and numbers its pages', async () => {
    const bytes = await bytesOf(locale);
    expect(partOf(bytes, 'word/styles.xml')).toContain(`<w:lang w:val="${locale}"`);
    const fields = elements(partOf(bytes, 'word/footer1.xml'), 'w:instrText');
    expect(fields.map((field) => DomUtils.textContent(field))).toEqual(['PAGE', 'NUMPAGES']);
  });
});

it('a document has the same bytes each time, and the closing day as its date', async () => {
  const [first, again] = [await bytesOf('ru'), await bytesOf('ru')];
  expect(again).toEqual(first);
  expect(await bytesOf('ru', EARLIER)).not.toEqual(first);
  const dates = elements(partOf(first, 'docProps/core.xml'), 'dcterms:modified');
  expect(dates.map((date) => DomUtils.textContent(date))).toEqual([`${YEAR}-12-31T00:00:00Z`]);
});

it('a document leads nowhere and asks for nothing from outside', async () => {
  const files = unzipSync(await bytesOf('en'));
  expect(Object.keys(files)).toContain('word/_rels/document.xml.rels');
  for (const [name, file] of Object.entries(files))
    if (name.endsWith('.rels')) expect(strFromU8(file)).not.toContain('External');
});

it('a document is known as a report, another archive is not', async () => {
  expect(isReportDocument(await bytesOf('ru'))).toBe(true);
  expect(isReportDocument(await writeDraft(reportDraft(contextOf('ru'), YEAR, 'xlsx')))).toBe(false);
  expect(isReportDocument(new TextEncoder().encode('PK is no archive'))).toBe(false);
});
