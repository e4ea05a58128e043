import { describe, expect, it } from 'vitest';
import { finishPage } from '../../../src/finish/finish-page.ts';

const typesetHtml = (html: string) => finishPage(html).html;

/** Unbroken spaces made visible. */
const show = (html: string) => typesetHtml(html).replaceAll('\u00A0', '_');

describe('the text of a page', () => {
  it('follows the language of each piece of text', () => {
    expect(
      show(
        '<html lang="ru"><p>в "доме" <span lang="en">a "b" <b>"c"</b></span> и<br> в <i lang="zh">"黑"</i> саду</p></html>',
      ),
    ).toBe(
      '<html lang="ru"><p>в_«доме» <span lang="en">a “b” <b>“c”</b></span> и<br> в_<i lang="zh">"黑"</i> саду</p></html>',
    );
  });

  it('leaves attributes, the head, code and fields as they are', () => {
    const html =
      '<html lang="ru"><head><title>в "доме"</title><script>"в доме" < "б"</script></head>' +
      '<body><a href="/2015-2019/?q=\'в доме\'" title="в > доме"></a><pre>в "доме"</pre><code>2015-2019</code>' +
      '<textarea>в доме</textarea><!-- в "доме" --></body></html>';
    expect(typesetHtml(html)).toBe(html);
  });

  it('sees quotation marks that are written as entities', () => {
    expect(typesetHtml('<p lang="en">&quot;It&#39;s&quot; &amp; more</p>')).toBe(
      '<p lang="en">“It’s” &amp; more</p>',
    );
  });

  it('does not lose the language behind elements that have no end', () => {
    expect(show('<p lang="ru"><input value="1"><svg><path d="M0 0"/></svg>в лесу</p>')).toBe(
      '<p lang="ru"><input value="1"><svg><path d="M0 0"/></svg>в_лесу</p>',
    );
  });

  it('has marks around what must stay on one line, where elements may stand', () => {
    expect(typesetHtml('<p lang="en">In 2023-2025, <a href="#a-b">Ulan-Ude</a></p>')).toBe(
      '<p lang="en">In <no-break>2023–2025</no-break>, <a href="#a-b"><no-break>Ulan-Ude</no-break></a></p>',
    );
    const plain =
      '<p lang="en"><select><option>2023–2025</option></select><svg><g><text>Ulan-Ude</text></g></svg></p>';
    expect(typesetHtml(plain)).toBe(plain);
  });

  it('changes nothing the second time', () => {
    const once = typesetHtml('<p lang="ru">"А" - в "Б" <q lang="en">it\'s</q> Улан-Удэ, 2023-2025</p>');
    expect(typesetHtml(once)).toBe(once);
  });

  it('leaves a page without a language alone', () => {
    expect(typesetHtml('<p>в "доме"</p>')).toBe('<p>в "доме"</p>');
  });
});

describe('the tables of a page', () => {
  it('have their roles spelled out, once', () => {
    const html =
      '<table class="a"><thead><tr><th scope="col">b</th></tr></thead>' +
      '<tbody><tr><th scope="row">c</th><td>d</td></tr></tbody></table>';
    const spelt =
      '<table class="a" role="table"><thead><tr role="row"><th scope="col" role="columnheader">b</th></tr></thead>' +
      '<tbody><tr role="row"><th scope="row" role="rowheader">c</th><td role="cell">d</td></tr></tbody></table>';
    expect(finishPage(html).html).toBe(spelt);
    expect(finishPage(spelt).html).toBe(spelt);
  });
});

describe('the part for the index', () => {
  it('has the text without the marks that keep it on one line', () => {
    const { indexed } = finishPage('<html lang="ru"><main data-pagefind-body>Улан-Удэ, 2021-й</main></html>');
    expect(indexed).toContain('<main data-pagefind-body>Улан-Удэ, 2021-й</main>');
  });
});

describe('what only the index needs', () => {
  const marked =
    '<main id="main" data-pagefind-body><p data-pagefind-ignore="true" class="a">Words</p>' +
    '<span hidden data-pagefind-meta="kind[data-kind]" data-pagefind-filter="kind[data-kind]" data-kind="A > B"></span>' +
    '<span hidden data-note="kept"></span></main>';
  const plain = '<main id="main"><p class="a">Words</p><span hidden data-note="kept"></span></main>';

  it('is taken out, and nothing else', () => {
    expect(typesetHtml(marked)).toBe(plain);
    expect(typesetHtml(plain)).toBe(plain);
  });
});

describe('the page that the index reads', () => {
  const indexed = (main: string) =>
    finishPage(
      `<html lang="en"><body><nav>Menu</nav><main class="a" data-pagefind-body>${main}</main></body></html>`,
    ).indexed;
  const around = (main: string) =>
    `<!doctype html><html lang="en"><body><main class="a" data-pagefind-body>${main}</main></body></html>`;

  it('belongs to the part of its locale where the page is in another language', () => {
    const page = '<html lang="en"><main data-pagefind-body lang="fr">Ville</main></html>';
    expect(finishPage(page, 'fr').indexed).toMatch(/^<!doctype html><html lang="fr">/u);
    expect(finishPage(page).indexed).toMatch(/^<!doctype html><html lang="en">/u);
  });

  it('is none without the mark', () => {
    expect(finishPage('<html lang="en"><main>Words</main></html>').indexed).toBeUndefined();
  });

  it.each([
    [
      'words, elements and places',
      '<h1 id="a" class="b">A <i>b</i></h1><br>c',
      '<h1 id="a">A <i>b</i></h1><br>c',
    ],
    ['no drawing', 'a<svg viewBox="0 0 1 1"><title>x</title><path d="M0 0"/></svg>b', 'ab'],
    [
      'no headings of parts, which are alike on every page',
      '<section aria-labelledby="f"><h2 id="f">Key facts</h2><h3 id="g">Own</h3></section>',
      '<section><h3 id="g">Own</h3></section>',
    ],
    [
      'no addresses of other sites among the facts',
      '<dl class="facts"><dd><a href="https://a.example/b">a.example/b</a></dd><dd><a href="/c/">C</a></dd></dl>',
      '<dl><dd>; </dd><dd><a>C</a>; </dd></dl>',
    ],
    [
      'no notes, labels and cards',
      '<dl><dt>T</dt><dd>V<sup class="refs x">1</sup></dd></dl><ul class="cards"><li>C</li></ul>',
      '<dl><dd>V; </dd></dl>',
    ],
    [
      'no kind above the title, no key of a drawing, no list of what rests on a source',
      '<p class="record-kind">K</p><h1>T</h1><p class="verdict-line">1991</p><p class="supports-count">1</p><ul class="supports"><li>R</li></ul>',
      '<h1>T</h1>',
    ],
    [
      'no address among the facts only',
      '<p class="address">a</p><dl class="facts"><dd><p class="address">b</p></dd></dl>',
      '<p>a</p><dl><dd>; </dd></dl>',
    ],
    [
      'marks as they are',
      '<span hidden data-pagefind-meta="k[data-k]" data-k="v"></span>',
      '<span hidden data-pagefind-meta="k[data-k]" data-k="v"></span>',
    ],
    ['spaces as people type them', 'a\u00A0b', 'a b'],
  ])('has %s', (_name, main, expected) => {
    expect(indexed(main)).toBe(around(expected));
  });
});

describe('the elements of a page', () => {
  it('are those a browser has, with what is around them; what is in a template is no part of it', () => {
    const { title, elements } = finishPage(
      '<html lang="en"><head><title> A &amp; b </title></head><body><p ID=x title="&lt;">t<template><a href="/x"></a></template></p></body></html>',
    );
    expect(title).toBe('A & b');
    expect(elements.map(({ tagName, parent }) => [tagName, parent])).toEqual([
      ['html', ''],
      ['head', 'html'],
      ['title', 'head'],
      ['body', 'html'],
      ['p', 'body'],
      ['template', 'p'],
    ]);
    expect(elements[4]?.attributes).toEqual({ id: 'x', title: '<' });
  });
});
