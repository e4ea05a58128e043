import type { PartnerKind } from '../../registry/model.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { activityTitle } from '../parts/activity-view.ts';
import { byStateAndEvidence, RELATION_ORDER } from '../parts/tie-order.ts';
import { tieRow, type TieRow } from '../parts/tie-row.ts';
import type { LangText, LinkView } from '../parts/text-view.ts';

/** The answer of the home page: how many partners of each kind, in which state, and the leading ones row by row. */
export interface TiesView {
  kinds: { link: LinkView; count: string; states: string }[];
  /** Of the first kind that has partners. */
  title: LangText;
  rows: TieRow[];
  /** What the lines of activity show, with their years. */
  activity: string;
  /** Where the other partners of that kind stand, when there are more than the rows. */
  more?: { href: string; text: string };
}

/** How many rows the home page has room for. */
const MOST_ROWS = 12;

/** @returns `undefined` when there are no partners */
export function tiesView(ctx: PageContext): TiesView | undefined {
  const { registry, t } = ctx;
  const kinds = registry.partnerKinds.filter(({ partners }) => partners.length > 0);
  const [leading] = kinds;
  if (leading === undefined) return undefined;
  const partners = byStateAndEvidence(ctx, leading.partners);
  const { href, text } = kindLink(ctx, leading);
  return {
    kinds: kinds.map((kind) => ({
      link: kindLink(ctx, kind),
      count: ctx.number(kind.partners.length),
      states: statesOf(ctx, kind),
    })),
    title: text,
    rows: partners.slice(0, MOST_ROWS).map((partner) => tieRow(ctx, partner)),
    activity: activityTitle(ctx),
    ...(partners.length > MOST_ROWS && {
      more: { href, text: t('ties.more', { count: ctx.number(partners.length) }) },
    }),
  };
}

function kindLink(ctx: PageContext, kind: PartnerKind): LinkView {
  return {
    href: route.filter(ctx.locale, 'partners', 'kind', kind.id),
    text: ctx.text(kind.plural ?? kind.label),
  };
}

/** How many are in which state, in words. */
function statesOf({ t, number }: PageContext, { partners }: PartnerKind): string {
  const counts = RELATION_ORDER.map((state) => ({
    state: t(`ties.${state ?? 'named'}`),
    count: partners.filter((partner) => partner.state === state).length,
  })).filter(({ count }) => count > 0);
  return t('ties.states', {
    states: counts.map(({ state, count }) => t('ties.inState', { state, count: number(count) })).join(', '),
  });
}
