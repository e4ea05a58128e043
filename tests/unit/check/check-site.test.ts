import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteCheck } from '../../../src/check/site-check.ts';
import { checkBuiltSite, READERS } from '../../support/check-built-site.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  put('ru/index.html', page({ locale: 'ru', path: 'ru/', title: 'Главная' }));
  put('en/index.html', page({ locale: 'en', path: 'en/', title: 'Home' }));
  put('app.js', '');
  put('a, b & c=#1.txt', '');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.each(Object.entries(READERS))('the check of a site %s', (_name, read) => {
  it('finds nothing in a sound site', () => {
    expect(check()).toEqual([]);
  });

  it.each([
    ['a link to nowhere', '<a href="/base/ru/none/">x</a>', 'link-broken'],
    ['a link out of the base path', '<a href="/ru/">x</a>', 'link-broken'],
    ['a link without the slash at its end', '<a href="/base/ru">x</a>', 'link-redirected'],
    ['a jump to no place', '<a href="#none">x</a>', 'link-fragment-broken'],
    ['a jump to no place of another page', '<a href="/base/ru/#none">x</a>', 'link-fragment-broken'],
    ['an empty jump', '<a href="#">x</a>', 'link-fragment-broken'],
    ['a link into the other language', '<a href="/base/en/">x</a>', 'link-language'],
    ['a link that names the wrong language', '<a href="/base/en/" hreflang="ru">x</a>', 'link-language'],
    ['two equal ids', '<p id="a"></p><p id="a"></p>', 'duplicate-id'],
    ['an inline script', '<script>go()</script>', 'inline-code'],
    ['an inline style sheet', '<style>p{}</style>', 'inline-code'],
    ['a style attribute', '<p style="color:red">x</p>', 'inline-code'],
    ['a handler', '<p onclick="go()">x</p>', 'inline-code'],
    ['a script address', '<a href="javascript:go()">x</a>', 'unsafe-address'],
    ['a script address in capitals', '<a href=" JavaScript:go()">x</a>', 'unsafe-address'],
    ['a page within an attribute', '<object srcdoc="&lt;b&gt;"></object>', 'inline-code'],
    ['a script of another host', '<script src="https://else.example/a.js"></script>', 'external-request'],
    ['a picture of another host', '<img src="//else.example/a.png" alt="">', 'external-request'],
    [
      'a set of pictures of another host',
      '<img srcset="https://else.example/a.png 2x" alt="">',
      'external-request',
    ],
    [
      'a style sheet of another host',
      '<link rel="stylesheet" href="https://else.example/a.css">',
      'external-request',
    ],
    ['a form that sends to another host', '<form action="https://else.example/"></form>', 'external-request'],
    [
      'a button that sends to another host',
      '<form><button formaction="//else.example/">x</button></form>',
      'external-request',
    ],
    [
      'a link that tells another host',
      '<a href="/base/ru/" ping="https://else.example/">x</a>',
      'external-request',
    ],
    [
      'a page that is fetched ahead',
      '<link rel="prerender" href="https://else.example/">',
      'external-request',
    ],
    [
      'another style sheet',
      '<link rel="alternate stylesheet" href="//else.example/a.css">',
      'external-request',
    ],
    [
      'a set of pictures fetched ahead',
      '<link rel="preload" as="image" imagesrcset="//else.example/a.png 2x">',
      'external-request',
    ],
    ['a background of another host', '<table background="//else.example/a.png"></table>', 'external-request'],
    ['a drawing of another host', '<svg><use href="//else.example/a.svg#a"></use></svg>', 'external-request'],
    ['a drawn picture', '<svg><image xlink:href="//else.example/a.png"></image></svg>', 'external-request'],
    ['a script in a drawing', '<svg><script href="//else.example/a.js"></script></svg>', 'external-request'],
    ['a script of data', '<script src="data:text/javascript,go()"></script>', 'external-request'],
    [
      'what is there without scripts',
      '<noscript><img src="//else.example/a" alt=""></noscript>',
      'external-request',
    ],
    ['a page in a page', '<iframe srcdoc="<p>x</p>"></iframe>', 'inline-code'],
    ['a frame', '<iframe src="/base/ru/"></iframe>', 'forbidden-element'],
    ['an object', '<object data="/base/app.js"></object>', 'forbidden-element'],
    ['an embedded file', '<embed src="/base/app.js">', 'forbidden-element'],
    ['an applet', '<applet code="a"></applet>', 'forbidden-element'],
    ['a portal', '<portal src="/base/ru/"></portal>', 'forbidden-element'],
    ['another base of addresses', '<base href="https://else.example/">', 'forbidden-element'],
    ['a page that leaves for another host', refresh('0; url=https://else.example/'), 'forbidden-element'],
    ['a page that leaves without the word', refresh('0;//else.example/'), 'forbidden-element'],
    ['a page that leaves in quotes', refresh("0, URL='https://else.example/'"), 'forbidden-element'],
    ['a text that forwards', `<p>x${refresh('0; url=/base/ru/')}</p>`, 'forbidden-element'],
    ['a page that reloads itself', refresh('5'), 'forbidden-element'],
    ['a policy of its own', '<meta http-equiv="content-security-policy" content="x">', 'forbidden-element'],
    ['a page in a drawing', '<svg><foreignObject><p>x</p></foreignObject></svg>', 'forbidden-element'],
    [
      'an address that changes later',
      '<svg><a><set attributeName="href" to="javascript:go()"></set></a></svg>',
      'forbidden-element',
    ],
    ['a tree of its own', '<div><p shadowrootmode="open">x</p></div>', 'forbidden-element'],
    ['a script address with a line break', '<a href="java&#10;script:go()">x</a>', 'unsafe-address'],
    ['a script address behind a space', '<a href=" &#1;javascript:go()">x</a>', 'unsafe-address'],
    ['an address of data', '<a href="data:text/html,x">x</a>', 'unsafe-address'],
    ['an address of an old script', '<area href="vbscript:go()" alt="x">', 'unsafe-address'],
    ['a link with a password', '<a href="https://site.example:x@else.example/">x</a>', 'unsafe-address'],
    ['a link with a name', '<a href="//site.example@else.example/">x</a>', 'unsafe-address'],
    ['a missing script', '<script src="/base/gone.js"></script>', 'link-broken'],
  ])('finds %s', (_name, html, rule) => {
    put('ru/index.html', page({ locale: 'ru', path: 'ru/', title: 'Главная', html }));
    expect(check().map((finding) => finding.rule)).toContain(rule);
  });

  it.each([
    ['a link to another host', '<a href="https://else.example/">x</a>'],
    ['an address of the content on the host of the site', '<a href="https://site.example/gone/">x</a>'],
    ['one that lies below the site, too', '<a href="https://site.example/base/en/gone">x</a>'],
    ['an area that leads to another host', '<area href="https://else.example/" alt="x">'],
    ['a telephone', '<a href="tel:+70000000000">x</a>'],
    ['a picture in its address', '<img src="data:image/png;base64,AA==" alt="">'],
    ['a link with signs in its path', '<a href="/base/a%2C%20b%20%26%20c%3D%231.txt">x</a>'],
    ['a drawing of its own', '<svg id="a"><use href="#a"></use></svg>'],
    ['an address of mail', '<a href="mailto:a@site.example">x</a>'],
    ['a link into the other language that says so', '<a href="/base/en/" hreflang="en">x</a>'],
    ['a jump to a place of the page', '<p id="место"></p><a href="#%D0%BC%D0%B5%D1%81%D1%82%D0%BE">x</a>'],
    ['a block of data', '<script type="application/ld+json">{}</script>'],
    ['a script of its own', '<script src="/base/app.js"></script>'],
    ['a form that leads to a page', '<form action="/base/ru/"></form>'],
  ])('has nothing against %s', (_name, html) => {
    put('ru/index.html', page({ locale: 'ru', path: 'ru/', title: 'Главная', html }));
    expect(check()).toEqual([]);
  });

  it.each([
    ['the wrong language', { lang: 'en' }, 'lang-wrong'],
    ['no title', { title: '' }, 'empty-title'],
    ['no description', { description: '' }, 'empty-description'],
    [
      'the canonical address of another page',
      { canonical: 'https://site.example/base/en/' },
      'canonical-wrong',
    ],
    ['alternates without x-default', { alternates: { ru: 'ru/', en: 'en/' } }, 'hreflang-wrong'],
    ['alternates without itself', { alternates: { en: 'en/', 'x-default': 'ru/' } }, 'hreflang-wrong'],
    [
      'an alternate in the wrong language',
      { alternates: { ru: 'en/', en: 'ru/', 'x-default': 'ru/' } },
      'hreflang-wrong',
    ],
  ])('finds %s in a head', (_name, head, rule) => {
    put('ru/index.html', page({ locale: 'ru', path: 'ru/', title: 'Главная', ...head }));
    expect(check().map((finding) => finding.rule)).toContain(rule);
  });

  it('finds an alternate that does not point back', () => {
    put('en/index.html', page({ locale: 'en', path: 'en/', title: 'Home', alternates: {} }));
    expect(check()).toContainEqual({
      rule: 'hreflang-wrong',
      file: 'ru/index.html',
      value: 'https://site.example/base/en/',
    });
  });

  it.each([
    ['languages the wrong way round', { ru: 'en/', en: 'ru/', 'x-default': 'ru/' }],
    ['no page for other languages', { ru: 'ru/', en: 'en/' }],
  ])('finds in a pair of pages that agree: %s', (_name, alternates) => {
    put('ru/index.html', page({ locale: 'ru', path: 'ru/', title: 'Главная', alternates }));
    put('en/index.html', page({ locale: 'en', path: 'en/', title: 'Home', alternates }));
    expect(check().map(({ rule }) => rule)).toContain('hreflang-wrong');
  });

  it('judges no words, which are an editor’s as often as a template’s', () => {
    const html =
      '<p>Left undefined by <a href="/base/ru/">Лейкмарк</a>ом—NaN, <b>не</b>официальный, [object Object]</p><p title="javascript:go()">x</p>';
    put('ru/index.html', page({ locale: 'ru', path: 'ru/', title: 'Главная', html }));
    put('ru/a/index.html', page({ locale: 'ru', path: 'ru/a/', title: 'Главная', alternates: {} }));
    expect(check()).toEqual([]);
  });

  it('finds another host in a style sheet', () => {
    put('a.css', '@font-face{src:url(https://else.example/a.woff2)}');
    expect(check()).toEqual([
      { rule: 'external-request', file: 'a.css', value: 'https://else.example/a.woff2' },
    ]);
  });

  it('wants the language of the interface on the pages of a locale that it does not speak', () => {
    const fr = { locale: 'fr', path: 'fr/', title: 'Accueil', alternates: {} };
    put('fr/index.html', page({ ...fr, lang: 'ru' }));
    expect(check(['ru', 'en', 'fr'])).toEqual([]);
    put('fr/index.html', page(fr));
    expect(check(['ru', 'en', 'fr'])).toEqual([{ rule: 'lang-wrong', file: 'fr/index.html', value: 'fr' }]);
  });

  it('finds a link whose letters are broken, and goes on', () => {
    put('ru/index.html', page({ locale: 'ru', path: 'ru/', title: 'Главная', html: '<a href="%FF/">x</a>' }));
    expect(check()).toEqual([{ rule: 'link-broken', file: 'ru/index.html', value: '%FF/' }]);
  });

  it('asks of a page that forwards only that its target is there', () => {
    put(
      'ru/old/index.html',
      '<html lang="ru"><head><meta http-equiv="refresh" content="0;url=/base/ru/"><title>x</title></head></html>',
    );
    expect(check()).toEqual([]);
    put(
      'ru/old/index.html',
      '<html lang="ru"><head><meta http-equiv="refresh" content="0;url=/base/gone/"><title>x</title></head></html>',
    );
    expect(check().map((finding) => finding.rule)).toEqual(['link-broken']);
  });

  it('lists for search engines what is open to them at its own address', () => {
    put('ru/cut/index.html', page({ locale: 'ru', path: 'ru/cut/', title: 'x', robots: 'noindex' }));
    put(
      'ru/copy/index.html',
      page({ locale: 'ru', path: 'ru/copy/', title: 'x', canonical: 'https://site.example/base/ru/' }),
    );
    const site = siteCheck({ origin: 'https://site.example', basePath: '/base/', locales: ['ru', 'en'] });
    for (const file of ['ru/index.html', 'ru/cut/index.html', 'ru/copy/index.html', 'en/index.html'])
      site.add(read(readFileSync(join(folder, file), 'utf8'), file));
    const listed = site.listed();
    expect(listed.map(({ address }) => address)).toEqual([
      'https://site.example/base/en/',
      'https://site.example/base/ru/',
    ]);
    expect(listed[0]?.alternates.map(({ hreflang }) => hreflang)).toEqual(['ru', 'en', 'x-default']);
  });

  function check(locales = ['ru', 'en']) {
    const settings = { origin: 'https://site.example', basePath: '/base/', locales };
    return checkBuiltSite(folder, settings, read);
  }
});

function refresh(content: string): string {
  return `<meta http-equiv="refresh" content="${content}">`;
}

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function page(options: PageOptions): string {
  const { locale, path, title, html = '', robots } = options;
  const {
    lang = locale,
    description = `About ${title}`,
    canonical = `https://site.example/base/${path}`,
  } = options;
  const { alternates = { ru: 'ru/', en: 'en/', 'x-default': 'ru/' } } = options;
  const links = Object.entries(alternates).map(
    ([hreflang, target]) =>
      `<link rel="alternate" hreflang="${hreflang}" href="https://site.example/base/${target}">`,
  );
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta name="description" content="${description}">
    ${robots === undefined ? '' : `<meta name="robots" content="${robots}">`}
    <link rel="canonical" href="${canonical}">${links.join('')}</head><body>${html}</body></html>`;
}

interface PageOptions {
  locale: string;
  path: string;
  title: string;
  html?: string;
  robots?: string;
  lang?: string;
  description?: string;
  canonical?: string;
  alternates?: Record<string, string>;
}
