import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hasTextLayer } from '../../../src/editor/has-text-layer.ts';

const pdf = (stream: Uint8Array) =>
  Buffer.concat([
    Buffer.from('%PDF-1.4\n4 0 obj << /Length 99 >>\nstream\r\n'),
    stream,
    Buffer.from('\nendstream\nendobj\n'),
  ]);

describe('hasTextLayer', () => {
  it.each([
    ['a page with text', pdf(Buffer.from('BT /F1 12 Tf (Treaty) Tj ET')), true],
    ['a packed page with text', pdf(deflateSync(Buffer.from('q BT /F1 12 Tf <0102> Tj ET Q'))), true],
    ['a page with spaced letters', pdf(Buffer.from('BT [(T) 120 (reaty)] TJ ET')), true],
    ['a scan', pdf(deflateSync(Buffer.from('q 600 0 0 800 0 0 cm /Im0 Do Q'))), false],
    ['a file that ends early', Buffer.from('%PDF-1.4\nstream\nBT'), false],
    ['no PDF', Buffer.from('BT (Treaty) Tj ET'), false],
  ])('tells of %s', (_, bytes, expected) => {
    expect(hasTextLayer(bytes)).toBe(expected);
  });
});
