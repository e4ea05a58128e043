import { describe, expect, it } from 'vitest';
import { offlinePage, offlineStyles } from '../../../../src/build/offline/offline-page.ts';
import { tellSizes, tellsSizes } from '../../../../src/build/pages/tell-sizes.ts';

const places = { basePath: '/registry', origin: 'https://towns.example' };

describe('offlinePage', () => {
  const html = offlinePage(
    [
      '<head><meta charset="utf-8"><link rel="preload" href="/registry/a.woff2" as="font" crossorigin>',
      '<link rel="stylesheet" href="/registry/_astro/a.css"><script type="module" src="/registry/_astro/a.js"></script>',
      '<meta http-equiv="refresh" content="0; url=/registry/ru/x/"></head>',
      '<search-box data-bundle-path="/registry/pagefind/" data-names-path="/registry/ru/search/names/"></search-box>',
      '<img srcset="/registry/images/a.png/480.webp 480w, /registry/images/a.png/960.webp 960w">',
    ].join(''),
    'ru/index.html',
    places,
  );

  it('loads plain scripts and files beside it, and hints at nothing else', () => {
    expect(html).toContain('<script defer src="../_astro/a.js">');
    expect(html).toContain('href="../_astro/a.css"');
    expect(html).toContain('content="0; url=../ru/x/index.html"');
    expect(html).toContain('srcset="../images/a.png/480.webp 480w, ../images/a.png/960.webp 960w"');
    expect(html).not.toMatch(/preload|crossorigin|type="module"|pagefind/u);
  });

  it('says before all else what it may load, and hands over files before other scripts run', () => {
    expect(html).toMatch(
      /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]+"><script src="\.\.\/offline\.js" data-base-path="\/registry"/u,
    );
    expect(html).not.toMatch(/connect-src|unsafe|https?:(?!\/\/towns)/u);
  });

  it('finds what a style sheet shows', () => {
    expect(offlineStyles('a{src:url(/registry/_astro/a.woff2)}', places)).toBe(
      'a{src:url(../_astro/a.woff2)}',
    );
  });
});

describe('tellSizes', () => {
  const html = '<a href="/a.zip">a</a> <span data-size-of="/a.zip"></span>';

  it('puts the size of a file where the page has room for it', () => {
    expect(tellsSizes(html)).toBe(true);
    expect(tellSizes(html, (address) => (address === '/a.zip' ? '2 MB' : ''))).toBe(
      '<a href="/a.zip">a</a> <span>(2 MB)</span>',
    );
  });

  it('leaves no room where there is no file', () => {
    expect(tellSizes(html, () => '')).toBe('<a href="/a.zip">a</a> ');
  });
});
