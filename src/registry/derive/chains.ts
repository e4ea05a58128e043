import type { Agreement } from '../model.ts';
import { newestFirst, oldestFirst } from '../sort.ts';
import { PAPER_LINKS } from '../../format/agreement.ts';

/** Papers that a paper points at in any of the four ways, each once. */
export function papersBehind(agreement: Agreement): Agreement[] {
  return [...new Set(PAPER_LINKS.flatMap((link) => agreement[link]))];
}

/** For every paper that others point at: those others, oldest first. */
export function papersAfter(agreements: Iterable<Agreement>): Map<Agreement, Agreement[]> {
  const after = new Map<Agreement, Agreement[]>();
  for (const agreement of agreements) {
    for (const behind of papersBehind(agreement)) {
      if (behind === agreement) continue;
      const followers = after.get(behind);
      if (followers) followers.push(agreement);
      else after.set(behind, [agreement]);
    }
  }
  for (const followers of after.values()) followers.sort(bySigning);
  return after;
}

/**
 * Puts every paper into its chain: all papers that hang together, whichever of them points at the other, newest first.
 * Papers of one chain share one list. Circles do no harm, each paper is visited once.
 * @param agreements papers with `followedBy` already filled
 */
export function chains(agreements: Iterable<Agreement>): Map<Agreement, Agreement[]> {
  const chainOf = new Map<Agreement, Agreement[]>();
  for (const agreement of agreements) {
    if (chainOf.has(agreement)) continue;
    const chain = [agreement];
    chainOf.set(agreement, chain);
    // The list grows while it is walked: it is its own queue.
    for (const paper of chain) {
      for (const next of [...papersBehind(paper), ...paper.followedBy]) {
        if (chainOf.has(next)) continue;
        chainOf.set(next, chain);
        chain.push(next);
      }
    }
    chain.sort(newestFirst(signingDay));
  }
  return chainOf;
}

const signingDay = ({ data }: Agreement) => data.signed;

const bySigning = oldestFirst(signingDay);
