import { describe, expect, it } from 'vitest';
import { hasText } from '../../../src/check/pdf-text.ts';
import { smallPdf } from '../../support/small-pdf.ts';

describe('hasText', () => {
  it.each([false, true])('sees the text of a page, packed: %s', (isPacked) => {
    expect(hasText(smallPdf('text', { isPacked }))).toBe(true);
  });

  it.each([false, true])('sees that a page is a picture, packed: %s', (isPacked) => {
    expect(hasText(smallPdf('picture', { isPacked }))).toBe(false);
  });

  it('does not judge what it cannot read', () => {
    expect(hasText(smallPdf('picture', { extra: '/Encrypt 9 0 R ' }))).toBeUndefined();
    const packed = smallPdf('picture', { isPacked: true }).toString('latin1');
    expect(hasText(Buffer.from(packed.replace('/FlateDecode', '/LZWDecode'), 'latin1'))).toBeUndefined();
  });

  it('does not stumble over a file that is cut off', () => {
    const pdf = smallPdf('text');
    expect(hasText(pdf.subarray(0, pdf.indexOf('endstream')))).toBe(false);
  });
});
