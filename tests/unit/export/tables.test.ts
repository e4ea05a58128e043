import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/export/csv.ts';
import { xlsx } from '../../../src/export/xlsx.ts';

const table = {
  head: ['Имя', 'Note'],
  rows: [
    ['Город, район', 'says "yes"'],
    ['=1+1', 'line\nbreak'],
  ],
};

describe('csv(table)', () => {
  it('starts with a byte order mark and ends every line with CRLF', () => {
    expect(csv(table).startsWith('\uFEFFИмя,Note\r\n')).toBe(true);
    expect(csv(table).endsWith('\r\n')).toBe(true);
  });

  it('quotes what has commas, quotes or line breaks', () => {
    expect(csv(table)).toContain('"Город, район","says ""yes"""\r\n');
    expect(csv(table)).toContain('"line\nbreak"');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['＝1', "'＝1"],
    [' =1', " '=1"],
    ['\t=1', `"'\t'=1"`],
    ['\r=1', `"'\r'=1"`],
    ['a\n=1', `"a\n'=1"`],
    ['a;=1', `"a;'=1"`],
    ['a; =1', `"a; '=1"`],
    ['a, b = c - d', '"a, b = c - d"'],
    ['2019-12-05', '2019-12-05'],
  ])('gives a spreadsheet no formula: %j', (text, cell) => {
    expect(csv({ head: [], rows: [[text]] })).toBe(`\uFEFF\r\n${cell}\r\n`);
  });
});

describe('xlsx(table)', () => {
  it('gives the same bytes for the same table at another moment', async () => {
    const first = await xlsx(table, '2025');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(Buffer.from(await xlsx(table, '2025')).equals(Buffer.from(first))).toBe(true);
  });

  it('keeps every cell a text', async () => {
    const files = unzipSync(await xlsx(table, '2025'));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('<f>');
    const all = Object.values(files)
      .map((file) => strFromU8(file))
      .join('');
    expect(all).toContain('=1+1');
    expect(all).toContain('Город, район');
  });
});
