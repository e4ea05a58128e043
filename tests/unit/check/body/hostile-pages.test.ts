import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PAGE_COMPONENT_NAMES } from '../../../../src/format/page-components.ts';
import { checkPage } from '../../../support/check-page.ts';
import { compilePage } from '../../../support/compile-page.ts';

/** What runs leaves this mark; what only prints it is text. */
const RUN = 'globalThis.hostile=1';

const CODE = fc.constantFrom(
  RUN,
  `/* a */ ${RUN} /* b */`,
  `/* a */`,
  `// a\n${RUN}\n`,
  `\`\${${RUN}}\``,
  `{ a: { b: ${RUN} } }`,
  `(() => { ${RUN} })()`,
  `<b onclick={${RUN}} />`,
  `"}" , ${RUN}`,
  `\\u0067lobalThis.hostile=1`,
  `...(${RUN}, {})`,
  `props.x`,
  `"*/" /* } */ , ${RUN}`,
);

const NAME = fc.constantFrom(
  ...PAGE_COMPONENT_NAMES,
  ...['script', 'b', 'Fragment', 'Cite.x', 'a:b', '_components.p', 'Astro', 'constructor', '', '\\u0043ite'],
);

const ATTRIBUTE = fc
  .record({
    name: fc.constantFrom(
      ...['source', 'of', 'id', 'vocabulary', 'kind', 'paragraph', 'at', 'set:html', 'set:text', 'is:raw'],
      ...[
        'define:vars',
        'client:load',
        'server:defer',
        'transition:name',
        'onclick',
        'style',
        'class',
        'slot',
      ],
      ...['children', '__proto__', 'key', 'ref', 'data-x', 'srcdoc'],
    ),
    value: fc.oneof(
      fc.constantFrom('="gazette"', '="partners"', '="areas"', '="sport"', '="a-1"', '="1"', '', "='<b>'"),
      fc.constantFrom('="<script>globalThis.hostile=1</script>"', '="&quot;><img onerror=x>"', '="{1}"'),
      CODE.map((code) => `={${code}}`),
    ),
  })
  .map(({ name, value }) => ` ${name}${value}`);

const TAG = fc
  .record({ name: NAME, attributes: fc.array(ATTRIBUTE, { maxLength: 3 }), end: fc.constantFrom('>', ' />') })
  .map(({ name, attributes, end }) => `<${name}${attributes.join('')}${end}`);

const PIECE = fc.oneof(
  { weight: 3, arbitrary: TAG },
  { weight: 2, arbitrary: CODE.map((code) => `{${code}}`) },
  NAME.map((name) => `</${name}>`),
  fc.constantFrom(
    '```',
    '````',
    '~~~',
    '`',
    '``',
    '{',
    '}',
    '{{',
    '}}',
    '\\',
    '\\{',
    '/*',
    '*/',
    '<!--',
    '-->',
  ),
  fc.constantFrom(
    'import "node:fs"',
    `export const x = ${RUN}`,
    '---',
    '+++',
    '***',
    '<',
    '>',
    '</',
    '<>',
    '</>',
  ),
  fc.constantFrom(
    '# ',
    '- ',
    '> ',
    '1. ',
    '| a |\n|:-:|\n| ',
    ' |',
    '**',
    '_',
    '[',
    '](x:y)',
    '](../about/)',
    '![',
    ']',
  ),
  fc.constantFrom(
    '[@gazette]',
    '&#123;',
    '&lbrace;',
    '\u2028',
    '\u00A0',
    '\u200B',
    'слово',
    'word',
    '<https://a.b>',
  ),
);

const PAGE = fc
  .array(fc.tuple(PIECE, fc.constantFrom('', '', ' ', '\n', '\n\n', '\n    ')), {
    minLength: 1,
    maxLength: 9,
  })
  .map((pieces) => pieces.flat().join(''));

it('runs nothing of a page and prints none of it as markup, whatever it is made of', async () => {
  let admitted = 0;
  await fc.assert(
    fc.asyncProperty(PAGE, async (body) => {
      Reflect.deleteProperty(globalThis, 'hostile');
      const findings = checkPage(body).filter(({ rule }) => !NAMES_NOTHING.includes(rule));
      const code = await compilePage(body).catch(() => undefined);
      // The check and the compilation judge alike.
      expect(code === undefined, body).toBe(findings.length > 0);
      if (code === undefined) return;
      admitted += 1;
      for (const { type, props } of await elementsOf(code)) {
        expect(KNOWN.has(type), `${type} in ${body}`).toBe(true);
        for (const name of Object.keys(props)) expect(ATTRIBUTES, `${name} in ${body}`).toContain(name);
      }
      expect('hostile' in globalThis, body).toBe(false);
    }),
    { numRuns: 6000, seed: 9 },
  );
  // Were every page refused, nothing would be shown.
  expect(admitted).toBeGreaterThan(300);
});

/** Of these the compilation knows nothing, and they are no markup. */
const NAMES_NOTHING = ['unknown-source', 'unknown-term', 'unknown-link', 'unknown-file'];

/** Elements that Markdown makes, and attributes that these and the listed components have. */
const KNOWN = new Set<unknown>([
  ...[
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'em',
    'strong',
    'del',
    'code',
    'pre',
    'br',
    'hr',
    'blockquote',
  ],
  ...['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'a', ...PAGE_COMPONENT_NAMES],
]);
const ATTRIBUTES = [
  ...['id', 'href', 'title', 'class', 'start', 'children'],
  ...['source', 'paragraph', 'at', 'of', 'kind', 'direction', 'country', 'scope', 'vocabulary'],
];

/** Runs a compiled page with stand-ins for its components, and lists the elements that it makes. */
async function elementsOf(code: string): Promise<Element[]> {
  const linked = code.replaceAll('"astro/jsx-runtime"', JSON.stringify(RUNTIME));
  const text = encodeURIComponent(`${linked}\nexport { MDXContent };`);
  const module: { MDXContent: (props: object) => unknown } = await import(
    /* @vite-ignore */ `data:text/javascript,${text}`
  );
  const components = Object.fromEntries(PAGE_COMPONENT_NAMES.map((name) => [name, name]));
  return elementsIn(module.MDXContent({ components }));
}

const RUNTIME = pathToFileURL(resolve('node_modules/astro/dist/jsx-runtime/index.js')).href;

function elementsIn(node: unknown): Element[] {
  if (Array.isArray(node)) return node.flatMap(elementsIn);
  if (!isElement(node)) return [];
  const below = elementsIn(node.props['children']);
  return typeof node.type === 'string' ? [node, ...below] : below;
}

function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'props' in node;
}

interface Element {
  type: unknown;
  props: Record<string, unknown>;
}
