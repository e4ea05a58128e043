import { yearOf } from '../../i18n/format-date.ts';
import type { Agreement, Partner } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { paperCard, type CardView } from '../parts/card-view.ts';

/** Papers that hang together, or all that hang together with no other; newest first. */
export interface PaperChain {
  /** Absent where there is but one group. */
  title?: string;
  cards: CardView[];
}

/**
 * The papers of a partner: chains of papers that rest on, carry out, amend or replace one another, that with the
 * newest paper first, and after them the papers that stand alone.
 */
export function paperChains(ctx: PageContext, partner: Partner): PaperChain[] {
  const chains = [...new Set(partner.agreements.map(({ chain }) => chain))];
  const joint = chains.filter(({ length }) => length > 1);
  const single = chains.filter(({ length }) => length === 1).flat();
  const groups = [
    ...joint.map((papers) => ({ title: chainTitle(ctx, papers), papers })),
    ...(single.length > 0 ? [{ title: ctx.t('papers.single'), papers: single }] : []),
  ];
  return groups.map(({ title, papers }) => ({
    ...(groups.length > 1 && { title }),
    cards: papers.map((paper) => paperCard(ctx, paper)),
  }));
}

function chainTitle({ t }: PageContext, papers: readonly Agreement[]): string {
  const years = papers.flatMap(({ data }) => (data.signed === undefined ? [] : [yearOf(data.signed)]));
  const [newest] = years;
  const oldest = years.at(-1);
  if (newest === undefined || oldest === undefined) return t('papers.chain');
  return t('papers.chainOf', { years: newest === oldest ? newest : `${oldest}–${newest}` });
}
