import { describe, expect, it } from 'vitest';
import { renderBody, renderProse } from '../../../src/content-source/render-prose.ts';

const options = {
  contentDir: 'tests/fixtures/minimal-city',
  numberOf: (source: string) => source.length,
  noteHref: (number: number) => `#note-${number}`,
  noteLabel: (number: number) => ({ text: `Note ${number}` }),
  headingLevel: 3,
};
const render = (body: string) => renderBody('partners/lakemark.md', body, options);

describe('renderProse', () => {
  it('renders the body of a file without its frontmatter', async () => {
    expect(await renderProse('partners/lakemark.en.md', options)).toBe(
      '<p>The treaty was signed in 2015<sup class="cite"><a href="#note-7" aria-label="Note 7">7</a></sup>.</p>',
    );
  });

  it('names the language of a label that is not in that of the prose', async () => {
    const noteLabel = () => ({ text: 'Source', lang: 'en' });
    expect(await renderBody('partners/lakemark.md', 'Да [@ab]', { ...options, noteLabel })).toContain(
      'aria-label="Source" lang="en"',
    );
  });

  it('hangs the mark of a citation on the word before it, and leaves code alone', async () => {
    expect(await render('Да [@ab][@c], `[@d]`')).toBe(
      '<p>Да<sup class="cite"><a href="#note-2" aria-label="Note 2">2</a></sup>' +
        '<sup class="cite"><a href="#note-1" aria-label="Note 1">1</a></sup>, <code>[@d]</code></p>',
    );
  });

  it('moves headings below those of the page, and never above the second level or past the sixth', async () => {
    expect(await render('# A\n\n## B\n\n###### C')).toBe('<h2>A</h2>\n<h3>B</h3>\n<h6>C</h6>');
  });

  it('leaves quotes as they are written', async () => {
    expect(await render('"а" «б»')).toBe('<p>"а" «б»</p>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<div onclick="alert(1)">x</div>',
    'a <img src=x onerror=alert(1)> b',
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](data:text/html,x)',
    '[a](//example.org)',
    '[a](\\\\example.org)',
    '<javascript:alert(1)>',
    '[a][r]\n\n[r]: javascript:alert(1)',
    '![a](javascript:alert(1))',
    '![a](https://example.org/a.png)',
    '![a](../../../images/a.png)',
    '![a][r]\n\n[r]: https://example.org/a.png',
  ])('lets nothing dangerous out: %s', async (body) => {
    const html = await render(body);
    expect(html).not.toMatch(/<script|<div|<img|onerror=|onclick=|href="(?!#)|src=/iu);
  });

  it('aligns no column by a style, and keeps what stands in it', async () => {
    const html = await render('| a | b |\n|:-:|--:|\n| [c](../other/) | [d](javascript:x) [@gazette] |');
    expect(html).not.toMatch(/style|align|javascript/u);
    expect(html).toContain('<td><a href="../other/">c</a></td>');
    expect(html).toMatch(/<td>d ?<sup class="cite">/u);
  });

  it('keeps links to pages of the site and to the web', async () => {
    expect(await render('[a](../other/) [b](https://example.org/x) [c](mailto:a@example.org)')).toBe(
      '<p><a href="../other/">a</a> <a href="https://example.org/x">b</a> <a href="mailto:a@example.org">c</a></p>',
    );
  });
});
