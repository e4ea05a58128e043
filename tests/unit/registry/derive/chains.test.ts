import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registryOf } from '../content-builder.ts';

function chainsOf(agreements: Record<string, object>) {
  const registry = registryOf({ records: { agreements } });
  return new Map(registry.agreements.map((agreement) => [agreement.id, agreement]));
}
const ids = (list: readonly { id: string }[] | undefined) => list?.map(({ id }) => id);

describe('the chain of a paper', () => {
  it('holds all papers connected in any way, newest first', () => {
    const papers = chainsOf({
      plan: { signed: '2023', implements: ['treaty'] },
      treaty: { signed: '2015-05-22', basedOn: ['intent'] },
      intent: { signed: '2008', replaces: ['protocol'] },
      protocol: { signed: '2001' },
      annex: { amends: ['treaty'] },
      alone: { signed: '2002' },
    });
    const chain = ['plan', 'treaty', 'intent', 'protocol', 'annex'];
    for (const id of chain) expect(ids(papers.get(id)?.chain)).toEqual(chain);
    expect(ids(papers.get('alone')?.chain)).toEqual(['alone']);
  });

  it('names the papers that follow one, each once, oldest first', () => {
    const papers = chainsOf({
      second: { signed: '2003', basedOn: ['root'] },
      first: { signed: '2002', basedOn: ['root'], amends: ['root'] },
      root: { signed: '2001' },
    });
    expect(ids(papers.get('root')?.followedBy)).toEqual(['first', 'second']);
  });

  it('is found whatever points at what, circles and itself included', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const links = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 8 });
    fc.assert(
      fc.property(links, (pairs) => {
        const behind = (id: string) => pairs.flatMap(([from, to]) => (from === id ? [to] : []));
        const papers = chainsOf(
          Object.fromEntries(names.map((id) => [id, behind(id).length > 0 ? { basedOn: behind(id) } : {}])),
        );
        for (const paper of papers.values()) {
          expect(paper.chain).toContain(paper);
          expect(new Set(paper.chain).size).toBe(paper.chain.length);
          for (const other of paper.chain) expect(other.chain).toEqual(paper.chain);
        }
        for (const [from, to] of pairs) expect(ids(papers.get(from)?.chain)).toContain(to);
      }),
      { numRuns: 50 },
    );
  });
});
