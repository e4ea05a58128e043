import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { isFrameId } from '../format/page-components.ts';

/**
 * Gives the headings of a page their ids, of their words. None is empty, and none is that of the frame of the page, of
 * a statement or of another heading, whatever it says.
 */
export function headingIds(): MdastPluginDefinition {
  const taken = new Set<string>();
  return {
    name: 'page-headings',
    before(root) {
      taken.clear();
      for (const id of statementIds(root)) taken.add(id);
    },
    heading(node, context) {
      const id = freeId(headingId(context.textContent(node)), taken);
      taken.add(id);
      context.setProperty(node, 'data', { ...node.data, hProperties: { id } });
    },
  };
}

/** Small letters, digits and hyphens of any script, as code hosts make them. */
export function headingId(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  const own = id === '' ? 'section' : isFrameId(id) ? `section-${id}` : id;
  let free = own;
  for (let number = 1; taken.has(free); number += 1) free = `${own}-${number}`;
  return free;
}

function statementIds(node: MdastNode): string[] {
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  const own = isElement
    ? node.attributes.flatMap((attribute) =>
        'name' in attribute && attribute.name === 'id' && typeof attribute.value === 'string'
          ? [attribute.value]
          : [],
      )
    : [];
  return [...own, ...('children' in node ? node.children : []).flatMap(statementIds)];
}
