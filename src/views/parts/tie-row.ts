import { yearOf } from '../../i18n/format-date.ts';
import type { Partner } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { activityView, type ActivityView } from './activity-view.ts';
import { dormantState } from './dormant-state.ts';
import { evidenceYears } from './evidence-years.ts';
import type { TieSign } from './sign-paths.ts';
import type { LangText, LinkView } from './text-view.ts';
import { tieSign } from './tie-sign.ts';

/** A partner in a row of a table: since when, in what state, what last showed it, and what there is year by year. */
export interface TieRow {
  link: LinkView;
  sign: TieSign;
  country?: LangText;
  since?: string;
  state: string;
  isOver: boolean;
  evidence?: string;
  activity: ActivityView;
}

/** A partner as a row. */
export function tieRow(ctx: PageContext, partner: Partner): TieRow {
  const { data, since, state } = partner;
  const evidence = evidenceYears(ctx, partner);
  return {
    link: ctx.link(partner),
    sign: tieSign(ctx.registry, partner),
    ...(data.country !== undefined && { country: ctx.country(data.country) }),
    ...(since?.date !== undefined && { since: yearOf(since.date) }),
    state: ctx.t(`ties.${state ?? 'named'}`),
    isOver: dormantState(ctx, partner) !== undefined,
    ...(evidence !== undefined && { evidence }),
    activity: activityView(ctx, partner),
  };
}
