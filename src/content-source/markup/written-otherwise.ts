import type { BodyProblem, MarkupRule } from './markup-rule.ts';

/** What Markdown reads otherwise than people mean it who write for paper: paragraphs set in, and footnotes. */
export const writtenOtherwise: MarkupRule = (node, { text }) => {
  switch (node.type) {
    case 'code': {
      const start = node.position?.start.offset ?? 0;
      return /^[`~]/u.test(text.slice(start)) ? [] : [{ rule: 'indented-text', values: {} }];
    }
    case 'text': {
      const mark = /\[\^[^\]\s]+\]/u.exec(node.value)?.[0];
      const at = mark === undefined ? -1 : text.indexOf(mark, node.position?.start.offset);
      return mark === undefined ? [] : footnote(mark, at === -1 ? undefined : at);
    }
    case 'linkReference':
    case 'definition':
      return node.identifier.startsWith('^') ? footnote(`[${node.label ?? node.identifier}]`) : [];
    default:
      return [];
  }
};

function footnote(mark: string, offset?: number): BodyProblem[] {
  return [{ rule: 'footnote', values: { mark }, offset }];
}
