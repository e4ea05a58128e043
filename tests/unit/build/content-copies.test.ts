import { describe, expect, it } from 'vitest';
import { contentCopies } from '../../../src/build/content-copies.ts';

describe('contentCopies', () => {
  it('publishes a document as it is, and a picture in its widths', () => {
    const sizes = { 'a b.png': { width: 600, height: 10 } };
    const copies = contentCopies(['documents/scans/Договор №1.pdf', 'images/a b.png'], sizes);
    expect([...copies]).toEqual([
      ['documents/scans/Договор №1.pdf', expect.objectContaining({ file: 'documents/scans/Договор №1.pdf' })],
      ...[
        ['480.webp', { width: 480, format: 'webp' }],
        ['600.webp', { width: 600, format: 'webp' }],
        ['600.jpg', { width: 600, format: 'jpg' }],
      ].map(([name, picture]) => [
        `images/a b.png/${name}`,
        expect.objectContaining({ file: 'images/a b.png', picture }),
      ]),
    ]);
  });

  it('has one more copy of the emblem, however small it is', () => {
    const sizes = { 'coat.png': { width: 300, height: 300 }, 'other.png': { width: 300, height: 300 } };
    const copies = contentCopies(
      ['images/coat.png', 'images/other.png'],
      sizes,
      (file) => file === 'images/coat.png',
    );
    expect([...copies.keys()].filter((place) => place.endsWith('/256.webp'))).toEqual([
      'images/coat.png/256.webp',
    ]);
  });

  it('has no copies of a picture whose size is not known', () => {
    expect(contentCopies(['images/a.png'], {}).size).toBe(0);
  });
});
