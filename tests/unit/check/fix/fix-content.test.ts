import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { convertEncoding } from '../../../../src/check/fix/convert-encoding.ts';
import { fixContent } from '../../../../src/check/fix/fix-content.ts';
import { reportFixes } from '../../../../src/check/fix/report-fixes.ts';

const folder = mkdtempSync(join(tmpdir(), 'fix-'));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The small city with one file in it as given, mended. */
function fix(file: string, content: string | Uint8Array) {
  cpSync('tests/fixtures/minimal-city', folder, { recursive: true });
  fixContent(folder);
  writeFileSync(join(folder, file), content);
  const fixed = fixContent(folder);
  return { fixed, text: readFileSync(join(folder, file), 'utf8') };
}

const GAZETTE = readFileSync('tests/fixtures/minimal-city/sources/gazette.yaml', 'utf8');
const VISIT = `---
# One remark,
# in two lines.
kind: visit
partners: [lakemark]   # who came
state: Held
# when
date: 22 мая 2015 г.   # as the paper has it
reported: "23.05.2015"

title:
\tru: Визит: второй # kept
\ten: 2015
summary: { ru: Визит: второй, en: A visit }
cite: { record: [gazette] }
---

A visit  in 2015, on 22.05.2015:\tsecond.
`;

describe('fixContent', () => {
  it('mends dates, quotes, tabs, letter case and order, and keeps all else as it was', () => {
    const visit = VISIT.replace(' # kept', '');
    expect(fix('events/lakemark-2015-visit.md', visit).text).toBe(`---
# One remark,
# in two lines.
kind: visit
state: held
title:
  ru: "Визит: второй"
  en: "2015"
# when
date: 2015-05-22   # as the paper has it
reported: "2015-05-23"

partners: [lakemark]   # who came
summary: { ru: "Визит: второй", en: A visit }
cite: { record: [gazette] }
---

A visit  in 2015, on 22.05.2015:\tsecond.
`);
  });

  it('leaves a value alone when a remark may follow it', () => {
    expect(fix('events/lakemark-2015-visit.md', VISIT).text).toContain('ru: Визит: второй # kept\n');
  });

  it.each([
    ['a byte order mark', `\uFEFF${GAZETTE}`],
    ['line ends of Windows', GAZETTE.replaceAll('\n', '\r\n')],
    ['UTF-16', Buffer.from(`\uFEFF${GAZETTE}`, 'utf16le')],
  ])('saves a file with %s as the others are', (_, content) => {
    expect(fix('sources/gazette.yaml', content).text).toBe(GAZETTE);
  });

  it.each(['windows-1251', 'koi8-r', 'x-mac-cyrillic', 'iso-8859-5'])(
    'leaves a file in %s as it is, since other encodings have the same bytes',
    (encoding) => {
      const bytes = encoded(GAZETTE.replace('title:', 'note: { ru: Город у озера }\ntitle:'), encoding);
      expect(fix('sources/gazette.yaml', bytes).fixed.size).toBe(0);
      expect(readFileSync(join(folder, 'sources/gazette.yaml'))).toEqual(Buffer.from(bytes));
    },
  );

  it.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'])(
    'saves all files that are no UTF-8 where the editor says that they are in %s',
    (encoding) => {
      cpSync('tests/fixtures/minimal-city', folder, { recursive: true });
      const gazette = GAZETTE.replace('title:', 'note: { ru: Город у озера }\ntitle:');
      const site = readFileSync(join(folder, 'site.yaml'), 'utf8');
      for (const [file, text] of Object.entries({ 'sources/gazette.yaml': gazette, 'site.yaml': site })) {
        writeFileSync(join(folder, file), encoded(text, encoding));
      }
      const untouched = readFileSync(join(folder, 'partners/lakemark.md'), 'utf8');
      expect([...convertEncoding(folder, encoding).keys()].sort()).toEqual([
        'site.yaml',
        'sources/gazette.yaml',
      ]);
      expect(readFileSync(join(folder, 'sources/gazette.yaml'), 'utf8')).toBe(gazette);
      expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toBe(site);
      expect(readFileSync(join(folder, 'partners/lakemark.md'), 'utf8')).toBe(untouched);
    },
  );

  it('saves nothing in an encoding in which the bytes are no text', () => {
    cpSync('tests/fixtures/minimal-city', folder, { recursive: true });
    const bytes = encoded(GAZETTE.replace('title:', 'note: { ru: Ещё город }\ntitle:'), 'ibm866');
    writeFileSync(join(folder, 'sources/gazette.yaml'), bytes);
    expect(convertEncoding(folder, 'iso-8859-5').size).toBe(0);
    expect(readFileSync(join(folder, 'sources/gazette.yaml'))).toEqual(Buffer.from(bytes));
  });

  it('never writes the digest of a translation', () => {
    const translation = '---\ntranslationOf: sha256-00000000\n---\n\nThe treaty was signed in 2015.\n';
    const { fixed, text } = fix('partners/lakemark.en.md', translation);
    expect(text).toBe(translation);
    expect(fixed.size).toBe(0);
  });

  it.each(['5/12/2015', '31.06.2015', 'весной 2015', 'начало 2015'])(
    'does not guess at the date %s',
    (date) => {
      const visit = readFileSync('tests/fixtures/minimal-city/events/lakemark-2016-visit.md', 'utf8').replace(
        '2016-03-02/2016-03-04',
        date,
      );
      expect(fix('events/lakemark-2016-visit.md', visit)).toEqual({ fixed: new Map(), text: visit });
    },
  );

  it('says what it changed, in the order of the files', () => {
    const { fixed } = fix('sources/gazette.yaml', GAZETTE.replace('2015-05-23', '23.05.2015'));
    expect(reportFixes(fixed, { lang: 'ru', folder: 'content' })).toBe(
      'content/sources/gazette.yaml\n  6  дата: 23.05.2015 → 2015-05-23\n\nИсправлено: 1 место в 1 файле. Просмотрите правки перед отправкой.',
    );
    expect(reportFixes(new Map(), { lang: 'en', folder: '' })).toBe(
      'There is nothing that could be mended without you.',
    );
  });
});

function encoded(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}
