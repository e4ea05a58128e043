import type { YearlyReport } from '../../registry/derive/yearly-report.ts';
import type { Agreement } from '../../registry/model.ts';
import type { AgreementState } from '../../registry/states.ts';
import { hasMessage } from '../../i18n/messages/index.ts';
import type { PageContext } from '../context.ts';

/**
 * What a report says of the state of a paper: that of its closing day, and today's beside it where that is another. A
 * state that is not established for the closing day is left out.
 */
export function statesInReport(ctx: PageContext, agreement: Agreement, report: YearlyReport): string[] {
  const { t } = ctx;
  const today = t(`agreement.${agreement.state}`);
  const then = report.states.get(agreement);
  // Of a term that is not known, today's state says no more than that.
  if (!report.isFinished || then === agreement.state || agreement.state === 'term-unknown') return [today];
  const date = ctx.date(report.until);
  // A term that ends with the year still runs on its closing day.
  const isLastDay = then === 'in-term' && report.papers.lapsed.includes(agreement);
  return [
    ...(isLastDay ? [t('report.lastDay', { date })] : []),
    ...(isLastDay || then === undefined ? [] : [t('report.then', { date, state: stateThen(ctx, then) })]),
    t('report.today', { state: today }),
  ];
}

/** Some states speak of today, which is not the day of the report. */
function stateThen(ctx: PageContext, state: AgreementState): string {
  const { t } = ctx;
  const key = `report.state.${state}`;
  return hasMessage(key) ? t(key) : t(`agreement.${state}`);
}
