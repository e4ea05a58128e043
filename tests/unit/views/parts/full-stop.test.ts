import { expect, it } from 'vitest';
import { fullStop, inSentences } from '../../../../src/views/parts/full-stop.ts';
import { plain } from '../../../../src/views/parts/text-view.ts';

it.each(['2025 г.', 'Who?', 'It ended …', '“Who?”'])('%s needs no full stop', (text) => {
  expect(fullStop(text)).toBe('');
});

it.each(['GeoNames', '«Газета»', '«Кто?»'])('%s needs a full stop', (text) => {
  expect(fullStop(text)).toBe('.');
});

it('sets sentences apart by one full stop', () => {
  expect(inSentences(['2025 г.', 'Май', 'Избран'].map(plain))).toEqual(plain('2025 г. Май. Избран'));
});
