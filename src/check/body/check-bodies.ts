import type { MdastNode } from 'satteri';
import { parseBody } from '../../content-source/parse-body.ts';
import { pageAddress } from '../../content-source/prose-link.ts';
import type { SourceFile } from '../../content-source/source-file.ts';
import type { Finding } from '../../registry/findings.ts';
import type { Body, BodyRule, KnownTargets } from './body-rule.ts';
import { citations } from './citations.ts';
import { images, links } from './links.ts';
import { mdxInPages, mdxInRecords } from './mdx-syntax.ts';
import { rawHtml } from './raw-html.ts';

const RULES: readonly BodyRule[] = [rawHtml, mdxInPages, mdxInRecords, links, images, citations];

/** Findings of every body, each with its line and column in the file. Read from the syntax tree, so that code is not mistaken for text. */
export function checkBodies(files: Iterable<SourceFile>, known: KnownTargets): Finding[] {
  return [...files].flatMap((source) => {
    if (source.body.trim() === '') return [];
    const mdx = source.file.endsWith('.mdx');
    const parsed = parseBody(source.body, mdx);
    if ('mistake' in parsed) {
      const { line, column, reason } = parsed.mistake;
      return [finding(source, 'page-syntax', { reason }, { line, column })];
    }
    return nodeFindings(parsed.tree, source, {
      file: source.file,
      address: pageAddress(source.place),
      text: source.body,
      mdx,
      known,
    });
  });
}

function nodeFindings(node: MdastNode, source: SourceFile, body: Body): Finding[] {
  const own = RULES.flatMap((rule) => rule(node, body)).map(({ rule, values, offset }) => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    return finding(source, rule, values, offset === undefined ? start : pointAt(body.text, offset));
  });
  return 'children' in node
    ? [...own, ...node.children.flatMap((child) => nodeFindings(child, source, body))]
    : own;
}

function finding(source: SourceFile, rule: string, values: Finding['values'], at: Point): Finding {
  const line = at.line + source.bodyLine - 1;
  return { rule, level: 'error', file: source.file, field: [], values, line, column: at.column };
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

interface Point {
  line: number;
  column: number;
}
