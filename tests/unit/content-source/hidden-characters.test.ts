import { expect, it } from 'vitest';
import { hiddenCharacter } from '../../../src/content-source/hidden-characters.ts';

const LAST = 0x10ffff;
const hex = (code: number) => code.toString(16).toUpperCase();

/** All characters that are refused, as ranges. */
function refused(): string[] {
  const ranges: [number, number][] = [];
  for (let code = 0; code <= LAST; code += 1) {
    if (hiddenCharacter(`a${String.fromCodePoint(code)}b`)?.column !== 2) continue;
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([from, to]) => `${hex(from)}–${hex(to)}`);
}

it('refuses control characters, halves, marks of byte order, lost letters, what turns writing, and what is no character', () => {
  const planes = Array.from({ length: 16 }, (_, at) => `${hex(at + 1)}FFFE–${hex(at + 1)}FFFF`);
  expect(refused()).toEqual([
    ...['0–8', 'B–1F', '7F–9F', '202A–202E', '2066–2069'],
    ...['D800–DFFF', 'FDD0–FDEF', 'FEFF–FEFF', 'FFFD–FFFF', ...planes],
  ]);
});
