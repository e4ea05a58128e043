import { describe, expect, it } from 'vitest';
import { isAskedFor, isInCopy, offlineAddress } from '../../../../src/views/open-data/offline-address.ts';

const places = { basePath: '/registry', origin: 'https://towns.example' };
const page = 'ru/partners/alpha/index.html';
const moved = (address: string) => offlineAddress(address, page, places);

describe('offlineAddress', () => {
  it.each([
    ['/registry/', '../../../index.html'],
    ['/registry/ru/map/', '../../../ru/map/index.html'],
    ['/registry/ru/map/?q=a/b#partner-alpha', '../../../ru/map/index.html?q=a/b#partner-alpha'],
    ['/registry/theme.css', '../../../theme.css'],
    ['/registry/documents/%D0%90.pdf', '../../../documents/%D0%90.pdf'],
    ['../beta/#facts', '../../../ru/partners/beta/index.html#facts'],
    ['?kind=x', '../../../ru/partners/alpha/index.html?kind=x'],
  ])('spells %s as %s', (address, expected) => {
    expect(moved(address)).toBe(expected);
  });

  it.each([
    '#facts',
    'https://elsewhere.example/ru/',
    'mailto:a@b.example',
    '//cdn.example/x.js',
    '/other/',
    '',
  ])('leaves %s as it is', (address) => {
    expect(moved(address)).toBe(address);
  });

  it.each(['/registry/data/registry.json', '/registry/id/partners/alpha/', '/registry/ru/handbook/add/#x'])(
    'leads from the copy to the site for %s',
    (address) => {
      expect(moved(address)).toBe(`https://towns.example${address}`);
    },
  );
});

describe('the files of the copy', () => {
  it('are pages and what they show', () => {
    expect(
      ['ru/index.html', 'ru/data/index.html', '_astro/a.css', 'images/a.png/480.webp'].filter(isInCopy),
    ).toHaveLength(4);
    expect(
      [
        '404.html',
        'id/partners/a/index.html',
        'offline.zip',
        'data/registry.json',
        'pagefind/pagefind.js',
      ].filter(isInCopy),
    ).toEqual([]);
  });

  it('are scripts where scripts ask for them', () => {
    const asked = ['ru/search/names/index.json', 'en/partners/words.json', 'ru/partners/a/facts.txt'];
    expect([...asked, 'data/registry.json', 'id/partners/a.json', 'robots.txt'].filter(isAskedFor)).toEqual(
      asked,
    );
  });
});
