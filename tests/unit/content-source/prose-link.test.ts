import { describe, expect, it } from 'vitest';
import { readProseLink, relativeLink } from '../../../src/content-source/prose-link.ts';

describe('readProseLink', () => {
  it.each([
    ['https://example.org', 'external'],
    ['mailto:a@example.org', 'external'],
    ['java\nscript:alert(1)', 'unsafe'],
    [' javascript:alert(1)', 'unsafe'],
    ['vbscript:x', 'unsafe'],
    ['//example.org', 'unsafe'],
    ['/\\example.org', 'unsafe'],
    ['https:example.org', 'unsafe'],
    ['https://site.example@example.org', 'unsafe'],
    ['https://example.org/\u202Ea', 'unsafe'],
    ['mailto:a@example.org\nbcc:b@example.org', 'unsafe'],
    ['tel:+7 000', 'unsafe'],
    ['tel:+7000', 'external'],
    ['/ru/about/', 'absolute'],
    ['#part', 'absolute'],
    ['?x', 'absolute'],
    ['\u0001/ru/about/', 'absolute'],
  ])('takes %j for %s', (url, kind) => {
    expect(readProseLink('events/visit/', url).kind).toBe(kind);
  });

  it.each([
    ['../other/', 'events/other/'],
    ['../../partners/lakemark/', 'partners/lakemark/'],
    ['../../about/#part', 'about/'],
    ['../../', ''],
    ['../../../documents/a.pdf', '../documents/a.pdf'],
    ['../../../documents/%D0%B0%20b.pdf', '../documents/а b.pdf'],
    ['../../../documents/а b.pdf', '../documents/а b.pdf'],
    ['../../../documents/100%.pdf', '../documents/100%.pdf'],
  ])('reads %s from the address of the page', (url, path) => {
    expect(readProseLink('events/visit/', url)).toEqual({ kind: 'relative', path });
  });

  it('is undone by relativeLink', () => {
    expect(relativeLink('events/visit/', 'partners/lakemark/')).toBe('../../partners/lakemark/');
    expect(relativeLink('about/', '')).toBe('../');
  });
});
