import type { Partner, PartnerKind } from '../../registry/model.ts';
import { compareNewest } from '../../registry/sort.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { activityYears, type ActivityYears } from '../parts/activity-view.ts';
import { byName } from '../parts/by-name.ts';
import { tieRow, type TieRow } from '../parts/tie-row.ts';
import type { LangText, LinkView } from '../parts/text-view.ts';

/** The answer of the home page: how many partners of each kind, in which state, and the leading ones row by row. */
export interface TiesView {
  kinds: { link: LinkView; count: string; states: string }[];
  /** Of the first kind that has partners. */
  title: LangText;
  rows: TieRow[];
  years: ActivityYears;
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
  const partners = byName(ctx, leading.partners).toSorted(byStateAndEvidence);
  const { href, text } = kindLink(ctx, leading);
  return {
    kinds: kinds.map((kind) => ({
      link: kindLink(ctx, kind),
      count: ctx.number(kind.partners.length),
      states: statesOf(ctx, kind),
    })),
    title: text,
    rows: partners.slice(0, MOST_ROWS).map((partner) => tieRow(ctx, partner)),
    years: activityYears(registry),
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

/** Living relations first, and of them those that showed life last. */
const STATES: readonly Partner['state'][] = [
  'established',
  'resumed',
  'contact',
  'proposed',
  undefined,
  'paused',
  'ended',
];

function byStateAndEvidence(a: Partner, b: Partner): number {
  return STATES.indexOf(a.state) - STATES.indexOf(b.state) || compareNewest(a.lastEvidence, b.lastEvidence);
}

/** How many are in which state, in words. */
function statesOf({ t, number }: PageContext, { partners }: PartnerKind): string {
  const counts = STATES.map((state) => ({
    state: t(`ties.${state ?? 'named'}`),
    count: partners.filter((partner) => partner.state === state).length,
  })).filter(({ count }) => count > 0);
  return t('ties.states', {
    states: counts.map(({ state, count }) => t('ties.inState', { state, count: number(count) })).join(', '),
  });
}
