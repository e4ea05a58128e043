import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE, INHERITED, MARKER, ORDINARY, writeHostileCity } from '../support/hostile-city.ts';
import { FIXTURE } from '../support/places.ts';
import { runBuild } from '../support/run-build.ts';
import { siteFiles } from '../support/site-files.ts';

const SITE = '.build/test/hostile';
const OTHER = '.build/test/hostile-ordinary';
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));

beforeAll(async () => {
  for (const [site, name] of [
    [SITE, INHERITED],
    [OTHER, ORDINARY],
  ] as const) {
    const content = join(folder, name);
    mkdirSync(content);
    await writeHostileCity(content, name);
    const env = { ...FIXTURE.env, CONTENT_DIR: content, SOURCE_DATE_EPOCH: '1720000000' };
    const { code, output } = await runBuild(site, env);
    expect(code, output).toBe(0);
  }
});

afterAll(() => {
  for (const place of [folder, SITE, OTHER]) rmSync(place, { recursive: true, force: true });
});

describe('hostile texts of a city', () => {
  const pages = () =>
    siteFiles(SITE, '.html').map((file) => ({ file, html: readFileSync(join(SITE, file), 'utf8') }));

  it('stand on the pages as words', () => {
    const spoken = pages().filter(({ html }) => textBelow(parse(html)).includes(HOSTILE.slice(0, 40)));
    expect(spoken.length).toBeGreaterThan(100);
  });

  it('become no element, no attribute, no comment and no script of a page', () => {
    for (const { file, html } of pages()) {
      const elements = elementsBelow(parse(html));
      const odd = elements.flatMap(({ tagName, attrs, childNodes }) => [
        ...[tagName, ...attrs.map(({ name }) => name)].filter((name) => name.includes(MARKER)),
        ...attrs.map(({ name }) => name).filter((name) => /^(?:on|style$|srcdoc$)/u.test(name)),
        ...(/^(?:script|style)$/u.test(tagName) && !isData(attrs)
          ? childNodes.map(({ nodeName }) => nodeName)
          : []),
        ...childNodes.map(({ nodeName }) => nodeName).filter((name) => name === '#comment'),
      ]);
      expect(odd, file).toEqual([]);
      expect(
        elements.map(({ tagName }) => tagName).filter((name) => !KNOWN.has(name)),
        file,
      ).toEqual([]);
    }
  });

  it('stand in the data of a page as texts of it', () => {
    const blocks = pages().flatMap(({ html }) =>
      elementsBelow(parse(html))
        .filter(({ attrs }) => isData(attrs))
        .map(textBelow),
    );
    expect(blocks.filter((text) => text.includes('<'))).toEqual([]);
    const read = blocks.map((text) => JSON.stringify(JSON.parse(text)));
    expect(read.filter((text) => text.includes(JSON.stringify(HOSTILE).slice(1, -1))).length).toBeGreaterThan(
      50,
    );
  });

  it('become no address that a page loads or sends to', () => {
    for (const { file, html } of pages()) {
      const loaded = elementsBelow(parse(html))
        .filter(({ tagName }) => tagName !== 'a')
        .flatMap(({ attrs }) => attrs.filter(({ name }) => /^(?:href|src|srcset|action|data)$/u.test(name)))
        .filter(({ value }) => !value.startsWith(FIXTURE.basePath) && !value.startsWith(`${FIXTURE.origin}/`))
        .filter(({ value }) => !value.startsWith('#'));
      expect(loaded, file).toEqual([]);
    }
  });

  it('leave every file of data a file of data, and style sheets and drawings without a word of them', () => {
    for (const file of siteFiles(SITE)) {
      const text = () => readFileSync(join(SITE, file), 'utf8');
      if (file.endsWith('.json')) expect(() => JSON.parse(text()), file).not.toThrow();
      if (/\.(?:css|svg|js)$/u.test(file)) expect(text(), file).not.toContain(MARKER);
      if (file.endsWith('.csv')) expect(text(), file).not.toMatch(/(?:^|[,;\n])"?[=+@]/u);
    }
  });
});

it('a record called as what every object has is a record like any other', () => {
  // A QR code shows the letters of its address.
  const plain = (html: string) =>
    html.replaceAll(ORDINARY, INHERITED).replaceAll(/(?<=class="qr-dark" d=")[^"]*/gu, '');
  const files = siteFiles(SITE, '.html');
  expect(siteFiles(OTHER, '.html').map((file) => file.replaceAll(ORDINARY, INHERITED))).toEqual(files);
  for (const file of files) {
    const other = readFileSync(join(OTHER, file.replaceAll(INHERITED, ORDINARY)), 'utf8');
    expect(plain(readFileSync(join(SITE, file), 'utf8')) === plain(other), file).toBe(true);
  }
});

/** Elements that the components of the site and the Markdown of its records are made of. */
const KNOWN = new Set(
  `html head meta title link script body main header footer section article nav h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd div span
   a strong em del code pre blockquote cite q sup sub br hr abbr time data table caption thead tbody tr th td img picture source
   figure figcaption form fieldset legend label input select option button output details summary dialog noscript template
   svg g defs path circle ellipse line rect text tspan use clipPath title desc symbol pattern polyline polygon mask
   access-day copy-text map-explorer no-break partner-clock print-page record-list report-links search-box search-page sort-table
   theme-switch`.split(/\s+/u),
);

/** A block that no browser runs. */
function isData(attrs: DefaultTreeAdapterTypes.Element['attrs']): boolean {
  return attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json');
}

function elementsBelow(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsBelow)] : own;
}

function textBelow(node: DefaultTreeAdapterTypes.Node): string {
  if ('childNodes' in node) return node.childNodes.map(textBelow).join('');
  return node.nodeName === '#text' && 'value' in node ? node.value : '';
}
