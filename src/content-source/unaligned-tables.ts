import { defineMdastPlugin } from 'satteri';

/**
 * Leaves out the alignment of columns: it would be a style within the page, which the content security policy stops.
 */
export const unalignedTables = defineMdastPlugin({
  name: 'unaligned-tables',
  table(node, context) {
    if (node.align?.some(Boolean)) context.replaceNode(node, { ...node, align: null });
  },
});
