import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../support/check-page.ts';
import { compilePage } from '../../../support/compile-page.ts';

/** What a page says, and what the check says of it: line, column, rule. */
type Case = [body: string, ...findings: string[]];

// Nothing of these may reach the compiler: the check refuses them, and so does the compilation by itself.
const REFUSED: Case[] = [
  // Expressions, of which a comment is one.
  ['{1 + 1}', '1:1 expression-in-page'],
  ['{}', '1:1 expression-in-page'],
  ['{/* a comment */}', '1:1 expression-in-page'],
  ['{/* a */ globalThis.ran = 1 /* b */}', '1:1 expression-in-page'],
  ['{/* a */ /* b */}', '1:1 expression-in-page'],
  ['{// a\n}', '1:1 expression-in-page'],
  ['{/* a\n*/ globalThis.ran = 1 /*\nb */}', '1:1 expression-in-page'],
  ['Text {globalThis.ran = 1} text', '1:6 expression-in-page'],
  ['Текст {globalThis.ran = 1} текст', '1:7 expression-in-page'],
  ['{`${globalThis.ran = 1}`}', '1:1 expression-in-page'],
  ['{{}}', '1:1 expression-in-page'],
  ['{\\u0061}', '1:1 expression-in-page'],
  ['{"}"}', '1:1 expression-in-page'],
  ['{await import("node:fs")}', '1:1 expression-in-page'],
  ['{(() => { globalThis.ran = 1 })()}', '1:1 expression-in-page'],
  ['- a list\n- {globalThis.ran = 1}', '2:3 expression-in-page'],
  ['> {globalThis.ran = 1}', '1:3 expression-in-page'],
  ['# Heading {globalThis.ran = 1}', '1:11 expression-in-page'],
  ['| a |\n|---|\n| {globalThis.ran = 1} |', '3:3 expression-in-page'],
  ['[{globalThis.ran = 1}](https://example.org)', '1:2 expression-in-page'],
  ['**{globalThis.ran = 1}**', '1:3 expression-in-page'],
  ['```\ncode\n```\n{globalThis.ran = 1}', '4:1 expression-in-page'],
  ['`code` {globalThis.ran = 1} `code`', '1:8 expression-in-page'],
  ['<Callout>{globalThis.ran = 1}</Callout>', '1:10 expression-in-page'],
  ['<Callout>\n\n{globalThis.ran = 1}\n\n</Callout>', '3:1 expression-in-page'],
  // Statements.
  ['import x from "node:fs"', '1:1 import-in-page'],
  ['import "node:fs"', '1:1 import-in-page'],
  ['export const a = globalThis.ran = 1', '1:1 import-in-page'],
  ['export default () => globalThis.ran', '1:1 import-in-page'],
  ['Text.\n\nexport const partial = true', '3:1 import-in-page'],
  // Attributes that are no plain strings.
  ['<Cite source={"gazette"} />', '1:7 expression-in-page'],
  ['<Cite source={`gazette`} />', '1:7 expression-in-page'],
  ['<Cite source={globalThis.ran = 1} />', '1:7 expression-in-page'],
  ['<Cite {...{ source: "gazette" }} />', '1:1 expression-in-page'],
  ['<Cite {...(globalThis.ran = 1, {})} />', '1:1 expression-in-page'],
  ['<Cite source=<b/> />', '1:1 page-syntax'],
  ['<Callout\n  kind={globalThis.ran = 1}\n/>', '2:3 expression-in-page'],
  // Attributes that mean something to Astro or to the browser.
  ['<Callout set:html="<b>x</b>" />', '1:10 unknown-attribute'],
  [
    "<Callout set:html=\"<meta http-equiv='refresh' content='0;url=//evil.example'>\" />",
    '1:10 unknown-attribute',
  ],
  ['<Callout set:text="x" />', '1:10 unknown-attribute'],
  ['<Callout is:raw>{1}</Callout>', '1:10 unknown-attribute', '1:17 expression-in-page'],
  ['<Callout define:vars="x" />', '1:10 unknown-attribute'],
  ['<Callout client:load />', '1:10 unknown-attribute'],
  ['<Callout client:only="react" />', '1:10 unknown-attribute'],
  ['<Callout server:defer />', '1:10 unknown-attribute'],
  ['<Callout transition:name="x" />', '1:10 unknown-attribute'],
  ['<Callout onclick="alert(1)" />', '1:10 unknown-attribute'],
  ['<Callout style="position:fixed" />', '1:10 unknown-attribute'],
  ['<Callout class="site-header" />', '1:10 unknown-attribute'],
  ['<Callout slot="head" />', '1:10 unknown-attribute'],
  ['<Callout children="x" />', '1:10 unknown-attribute'],
  ['<Callout __proto__="x" />', '1:10 unknown-attribute'],
  ['<Callout constructor="x" toString="y" />', '1:10 unknown-attribute', '1:26 unknown-attribute'],
  ['<Cite source="gazette" server:root />', '1:24 unknown-attribute'],
  // Attributes of their own component, wrongly filled.
  ['<Cite />', '1:1 missing-attribute'],
  ['<Cite source />', '1:7 attribute-value'],
  ['<Cite source="a b" />', '1:7 attribute-value'],
  ['<Cite source="../gazette" />', '1:7 attribute-value'],
  ['<Cite source="gazette" source="gazette" />', '1:7 repeated-attribute'],
  ['<Cite source="gazette" paragraph="0" />', '1:24 attribute-value'],
  ['<Cite source="gazette" paragraph="1e3" />', '1:24 attribute-value'],
  ['<Cite source="gazette" at="" />', '1:24 attribute-value'],
  ['<Figure />', '1:1 missing-attribute'],
  ['<Figure of="people" />', '1:9 attribute-value'],
  ['<Figure of="sources" kind="twin-city" />', '1:22 unknown-attribute'],
  ['<Figure of="partners" country="ru" />', '1:23 attribute-value'],
  ['<RecordList of="associations" scope="local" />', '1:31 attribute-value'],
  ['<Declared of="events" />', '1:11 attribute-value'],
  ['<Statement id="Not An Id">x</Statement>', '1:12 attribute-value'],
  ['<Term vocabulary="constructor" id="sport" />', '1:7 attribute-value'],
  ['<Cite source="gazette">lost</Cite>', '1:1 text-in-component'],
  // Elements that are on no list.
  ['<Evil />', '1:1 unknown-component'],
  ['<Callout.x />', '1:1 unknown-component'],
  ['<Astro.self />', '1:1 unknown-component'],
  ['<Fragment set:html="<b>" />', '1:1 unknown-component'],
  ['<props.x />', '1:1 raw-html'],
  ['<a:b />', '1:1 raw-html'],
  ['<></>', '1:1 raw-html'],
  ['<script>globalThis.ran = 1</script>', '1:1 raw-html'],
  ['<style>body {"{"}</style>', '1:1 raw-html', '1:13 expression-in-page'],
  ['<div>{globalThis.ran = 1}</div>', '1:1 raw-html', '1:6 expression-in-page'],
  ['<iframe src="https://evil.example" />', '1:1 raw-html'],
  ['<meta http-equiv="refresh" content="0;url=https://evil.example" />', '1:1 raw-html'],
  ['<_components.p />', '1:1 raw-html'],
  ['<constructor />', '1:1 raw-html'],
  ['<!-- a comment of HTML -->', '1:1 page-syntax'],
  ['<Callout', '1:1 page-syntax'],
  ['{', '1:1 page-syntax'],
  ['</Callout>', '1:1 page-syntax'],
  // Markdown that a record may not have either.
  ['![x](./evil.js)', '1:1 image-in-text'],
  ['![x][y]\n\n[y]: ./evil.js', '1:1 image-in-text', '3:1 unknown-link'],
  ['[x](javascript:alert(1))', '1:1 unsafe-link'],
  ['[x](&#106;avascript:alert(1))', '1:1 unsafe-link'],
  ['[x]: data:text/html,x\n\n[x]', '1:1 unsafe-link'],
  ['[x](vbscript:x)', '1:1 unsafe-link'],
  ['[x](//evil.example)', '1:1 unsafe-link'],
];

// Well formed, but what it names is not there: only the check can know.
const WITHOUT_TARGET: Case[] = [
  ['<Cite source="nobody" />', '1:7 unknown-source'],
  ['<Figure of="partners" kind="nothing" />', '1:23 unknown-term'],
  ['<Figure of="partners" kind="constructor" />', '1:23 unknown-term'],
  ['<Figure of="partners" direction="nowhere" />', '1:23 unknown-term'],
  ['<Figure of="partners" country="ZZ" />', '1:23 attribute-value'],
  ['<RecordList of="agreements" kind="twin-city" />', '1:29 unknown-term'],
  ['<RecordList of="events" kind="ball" />', '1:25 unknown-term'],
  ['<Term vocabulary="areas" id="alchemy" />', '1:26 unknown-term'],
  ['[x](../nowhere/)', '1:1 unknown-link'],
];

const ADMITTED: string[] = [
  'Text with \\{braces\\}, \\<tags>, &#123;entities&#125; &lt;script&gt; and `{code}`.',
  '```js\nimport fs from "node:fs";\n{globalThis.ran = 1}\n<script>x</script>\n```',
  '````\n```\n{globalThis.ran = 1}\n````',
  '`{/* a */ globalThis.ran = 1 /* b */}`',
  '<Callout>\n\nText **in** a frame.\n\n</Callout>',
  'Text <Cite source="gazette" paragraph="12" />.',
  'Text <Cite source="gazette" at="p. 14, &quot;}{&quot;" />.',
  '<Figure of="partners" kind="twin" /> and <Declared of="partners" />',
  '<Statement id="p1-a">A <Term vocabulary="areas" id="sport">word</Term>.</Statement>',
  '<RecordList of="associations" scope="international" />',
  '| a |\n|---|\n| `{x}` |',
  '[x](https://example.org/?a={b})',
];

describe('the markup of a page', () => {
  it.each(REFUSED)('is refused by the check at its place: %s', (body, ...expected) => {
    expect(placesOf(body)).toEqual(expected);
  });

  it.each(REFUSED)('is refused by the compilation itself: %s', async (body) => {
    await expect(compilePage(body)).rejects.toThrow();
  });

  it.each(WITHOUT_TARGET)('names what is there: %s', (body, ...expected) => {
    expect(placesOf(body)).toEqual(expected);
  });

  it.each(ADMITTED)('is admitted by both: %s', async (body) => {
    expect(placesOf(body)).toEqual([]);
    await expect(compilePage(body)).resolves.toContain('function MDXContent');
  });

  it('says where and how in the error of the compilation', async () => {
    await expect(compilePage('Text.\n\nText {1 + 1}.')).rejects.toThrow(
      /^pages\/hostile\.mdx:3:6 expressions in braces are not allowed: \{1 \+ 1\}\. How to mend it: /u,
    );
  });

  it('leaves out the alignment of columns, which would be a style', async () => {
    expect(await compilePage('| a |\n|:-:|\n| b |')).not.toContain('style');
  });

  it('lets no field of a page choose a module or reach the code', async () => {
    const code = await compilePage('Text.', { layout: '/evil.astro', title: 'x' });
    expect(code).not.toContain('evil');
    expect(code).toContain('frontmatter = {}');
  });
});

function placesOf(body: string): string[] {
  return checkPage(body).map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}
