import { papersBehind } from '../derive/chains.ts';
import type { Finding } from '../../format/findings.ts';
import type { Agreement } from '../model.ts';
import { PAPER_LINKS } from '../../format/agreement.ts';
import type { Rule } from './rule.ts';

/** Papers that rest on each other in a circle. One finding per circle met, at the reference that closes it. */
export const circularPapers: Rule = ({ agreements }) => {
  const seen = new Set<Agreement>();
  return agreements.flatMap((agreement) => circlesFrom(agreement, seen));
};

/** Walks depth first with a stack of its own: a long chain must not exhaust the call stack. */
function circlesFrom(start: Agreement, seen: Set<Agreement>): Finding[] {
  const findings: Finding[] = [];
  const path: { paper: Agreement; rest: Agreement[] }[] = [];
  const onPath = new Set<Agreement>();
  const enter = (paper: Agreement) => {
    if (seen.has(paper)) return;
    seen.add(paper);
    onPath.add(paper);
    path.push({ paper, rest: papersBehind(paper).filter((behind) => behind !== paper) });
  };
  enter(start);
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const next = step.rest.shift();
    if (next === undefined) onPath.delete(path.pop()?.paper ?? start);
    else if (onPath.has(next)) findings.push(closing(step.paper, next, [...onPath]));
    else enter(next);
  }
  return findings;
}

function closing(paper: Agreement, next: Agreement, path: readonly Agreement[]): Finding {
  const link = PAPER_LINKS.find((name) => paper[name].includes(next)) ?? PAPER_LINKS[0];
  const circle = [...path.slice(path.indexOf(next)), next].map(({ id }) => id).join(' → ');
  return {
    rule: 'circular-papers',
    level: 'error',
    file: paper.file,
    field: [link, paper.data[link]?.indexOf(next.id) ?? 0],
    values: { circle },
  };
}
