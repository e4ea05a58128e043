import { describe, expect, it } from 'vitest';
import { stampText } from '../../../../src/editor/translations/stamp-text.ts';

describe('stampText', () => {
  it.each([
    ['Text.\n', '---\ntranslationOf: NEW\n---\n\nText.\n'],
    ['---\n---\n\nText.\n', '---\ntranslationOf: NEW\n---\n\nText.\n'],
    ['---\ntranslationOf: OLD\n---\nText.\n', '---\ntranslationOf: NEW\n---\nText.\n'],
    ['---\ntitle: A\n---\nText.\n', '---\ntitle: A\ntranslationOf: NEW\n---\nText.\n'],
    [
      '---\r\ntranslationOf: OLD\r\ntitle: A\r\n---\r\nText.\r\n',
      '---\r\ntranslationOf: NEW\r\ntitle: A\r\n---\r\nText.\r\n',
    ],
    ['\uFEFF---\ntitle: A\n---\n', '\uFEFF---\ntitle: A\ntranslationOf: NEW\n---\n'],
    ['Text.\n\n---\n\nMore.\n\n---\n', '---\ntranslationOf: NEW\n---\n\nText.\n\n---\n\nMore.\n\n---\n'],
    [
      '---\ntitle: A\n---\ntranslationOf: prose\n',
      '---\ntitle: A\ntranslationOf: NEW\n---\ntranslationOf: prose\n',
    ],
  ])('stamps %j', (text, stamped) => {
    expect(stampText(text, 'NEW')).toBe(stamped);
    expect(stampText(stamped, 'NEW')).toBe(stamped);
  });
});
