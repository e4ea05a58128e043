import { describe, expect, it } from 'vitest';
import { unknownFile } from '../../../src/check/unknown-file.ts';

const files = ['documents/Scan.pdf', 'documents/old/treaty.pdf', 'images/bridge.jpg'];

describe('unknownFile', () => {
  it.each([
    ['documents/scan.pdf', 'Scan.pdf'],
    ['documents/Scan.PDF', 'Scan.pdf'],
    ['documents/Scam.pdf', 'Scan.pdf'],
    ['documents/treaty.pdf', 'old/treaty.pdf'],
    ['images/bridge.jpeg', 'bridge.jpg'],
    ['images/Scan.pdf', ''],
    ['documents/bridge.jpg', ''],
  ])('takes %s for %j', (file, suggestion) => {
    const [folder, name] = file.split('/');
    expect(unknownFile(file, files)).toEqual({ folder, name, suggestion });
  });
});
