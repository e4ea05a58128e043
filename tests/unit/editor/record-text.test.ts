import { expect, it } from 'vitest';
import { recordText } from '../../../src/editor/new/record-text.ts';

it('writes a year as people do where the field is a date, and keeps a text that looks like one', () => {
  const fields = { title: '1984', label: { ru: '1984' }, date: '2015', url: undefined };
  const words = { head: 'A source', remarks: new Map([['url', 'Address']]), optional: 'More:' };
  expect(recordText({ collection: 'sources', id: 'a', fields }, words)).toBe(
    '# A source\ntitle: "1984"\nlabel: { ru: "1984" }\ndate: 2015\n# More:\n# url:  Address\n',
  );
});
