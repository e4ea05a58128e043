import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { EditorError } from '../../content-source/editor-error.ts';
import { isPlace, placeOf } from '../../content-source/place.ts';
import { pageAddress } from '../../content-source/prose-link.ts';
import { describeFinding } from '../../i18n/finding-texts/index.ts';
import type { InterfaceLocale } from '../../i18n/locales.ts';
import type { BodyProblem, Markup } from '../../content-source/markup/markup-rule.ts';
import { markupProblems } from '../../content-source/markup/markup-problems.ts';
import { pointOf } from './point-of.ts';

/**
 * Holds a page against the rules of markup again while it is compiled, so that nothing of a page ever runs, whatever
 * the check has seen and whichever command builds. What the fields of a page would do to its module, such as naming a
 * layout, is cut off too.
 * @param folder the content folder; findings name files relative to it
 * @returns a plugin of the Markdown processor that throws the first problem, in the language of the editor
 */
export function guardPages(folder: string, lang: InterfaceLocale): MdastPluginDefinition {
  return {
    name: 'guard-pages',
    options: { position: true },
    before(root, { fileURL, source, data, sourceFormat }) {
      const file = fileURL ? relative(folder, fileURLToPath(fileURL)).replaceAll('\\', '/') : '';
      const place = placeOf(file);
      const address = place !== undefined && isPlace(place) ? pageAddress(place) : '';
      const body = { address, text: source, mdx: sourceFormat === 'mdx' };
      const found = firstProblem(root, body);
      if (found) {
        const { problem, node } = found;
        const at = pointOf(problem, node, source);
        throw new EditorError(describeFinding({ ...problem, ...at, level: 'error', file, field: [] }, lang));
      }
      if (isAstroData(data['astro'])) data['astro'].frontmatter = {};
    },
  };
}

function firstProblem(node: MdastNode, body: Markup): { problem: BodyProblem; node: MdastNode } | undefined {
  const [problem] = markupProblems(node, body);
  if (problem) return { problem, node };
  for (const child of 'children' in node ? node.children : []) {
    const found = firstProblem(child, body);
    if (found) return found;
  }
  return undefined;
}

/** What Astro hands to the plugins of its Markdown processor. */
function isAstroData(data: unknown): data is { frontmatter: object } {
  return typeof data === 'object' && data !== null && 'frontmatter' in data;
}
