import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/content-source/read-body.ts';
import { readSourceFile, type SourceFile } from '../../../src/content-source/source-file.ts';

function pageWith(body: string): SourceFile {
  const place = { kind: 'page', id: 'about', locale: undefined } as const;
  return readSourceFile('pages/about.mdx', place, Buffer.from(`---\n---\n${body}`)).source;
}

describe('readBody', () => {
  it('gives every source that a body cites once, in order, and none from code', () => {
    const body = 'A [@b] c [@a].\n\n`[@code]` <Cite source="c" />\n\n```\n[@block]\n```\n\n> [@b] [@d]';
    expect(readBody(pageWith(body)).cites).toEqual(['b', 'a', 'c', 'd']);
  });

  it('notes what points somewhere or is wrong by itself, outer before inner, and nothing else', () => {
    const body = 'Text [link](../a/) *text [@a]*.\n\n## Heading\n\n<Callout>{1}</Callout>\n\n[d]: ../b/';
    const noted = readBody(pageWith(body)).nodes.map(({ node, problems }) => [
      node.type,
      ...problems.map(({ rule }) => rule),
    ]);
    expect(noted).toEqual([
      ['link'],
      ['text'],
      ['mdxJsxFlowElement'],
      ['mdxFlowExpression', 'expression-in-page'],
      ['definition'],
    ]);
  });

  it('says why a body cannot be read', () => {
    expect(readBody(pageWith('<Callout>'))).toMatchObject({ mistake: { rule: 'page-syntax' }, cites: [] });
  });

  it('reads the body of a file once', () => {
    const page = pageWith('Text [@a].');
    expect(readBody(page)).toBe(readBody(page));
    expect(readBody(pageWith('Text [@a].'))).not.toBe(readBody(page));
  });
});
