import { describe, expect, it } from 'vitest';
import { fixText } from '../../../src/check/fix/fix-text.ts';
import { isFixable } from '../../../src/check/fix/is-fixable.ts';
import { positionFindings } from '../../../src/check/position-findings.ts';
import { readSourceFile } from '../../../src/content-source/source-file.ts';
import type { FormatChange } from '../../../src/format/format-changes.ts';
import { findingText } from '../../../src/i18n/finding-texts/index.ts';

const DEPRECATED: readonly FormatChange[] = [
  { files: 'partners', field: ['history', '*', 'side'], name: 'by' },
  { files: 'partners', field: ['history', '*', 'state'], values: { lapsed: 'ended' } },
  { files: 'partners', field: ['colour'], isGone: true },
];

const file = 'partners/lakemark.md';
const place = { kind: 'record', collection: 'partners', id: 'lakemark' } as const;
const text = `---
kind: twin
colour: red
history:
  # As the gazette has it.
  - { date: 2001, side: home, state: lapsed }
  - { date: 2002, side: home, by: home, state: ended }
---

Prose.
`;

const { source, findings } = readSourceFile(file, place, Buffer.from(text), DEPRECATED);

describe('what is deprecated', () => {
  it('is read as it is written now', () => {
    expect(source.data).toEqual({
      kind: 'twin',
      history: [
        { date: 2001, by: 'home', state: 'ended' },
        { date: 2002, side: 'home', by: 'home', state: 'ended' },
      ],
    });
  });

  it('is warned of where it stands, in words of both languages, unless a person has to say which field holds', () => {
    const placed = positionFindings(findings, new Map([[file, source]]));
    expect(placed.map(({ rule, level, field, line }) => [rule, level, field.join('.'), line])).toEqual([
      ['deprecated-field', 'warning', 'colour', 3],
      ['deprecated-field', 'warning', 'history.0.side', 6],
      ['deprecated-field', 'warning', 'history.0.state', 6],
    ]);
    const said = findings.map((finding) => findingText(finding, 'en').message);
    expect(said).toEqual([
      'the field "side" is now called "by"; the former name is still understood',
      '"ended" is now written instead of this word, which is still understood',
      'the field "colour" is not needed any more',
    ]);
    for (const finding of findings) {
      expect(findingText(finding, 'ru').message).toMatch(/[а-я]/u);
      expect(isFixable(finding)).toBe(true);
    }
  });

  it('is mended by check --fix, and all else stays to the letter', () => {
    const fixed = fixText({ file, place }, Buffer.from(text), findings);
    expect(fixed?.text).toBe(
      text
        .replace('colour: red\n', '')
        .replace('date: 2001, side: home, state: lapsed', 'date: 2001, by: home, state: ended'),
    );
    expect(fixed?.fixes).toEqual([
      { kind: 'new-form', line: 6, before: 'side', after: 'by' },
      { kind: 'new-form', line: 6, before: 'lapsed', after: 'ended' },
      { kind: 'new-form', line: 3, before: 'colour', after: '' },
    ]);
  });
});
