import type { YearlyReport } from '../../registry/derive/yearly-report.ts';
import type { Agreement, AgreementState } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { hasMessage } from '../../i18n/messages/index.ts';
import { useMessages } from '../../i18n/translate.ts';

/**
 * What a report says of the state of a paper: that of its closing day, and today's beside it where that is another. A state that
 * is not established for the closing day is left out.
 */
export function statesInReport(agreement: Agreement, report: YearlyReport, locale: Locale): string[] {
  const t = useMessages(locale);
  const today = t(`agreement.${agreement.state}`);
  const then = report.states.get(agreement);
  // Of a term that is not known, today's state says no more than that.
  if (!report.isFinished || then === agreement.state || agreement.state === 'term-unknown') return [today];
  const date = formatEdtf(report.until, locale);
  // A term that ends with the year still runs on its closing day.
  const isLastDay = then === 'in-term' && report.lapsed.includes(agreement);
  return [
    ...(isLastDay ? [t('report.lastDay', { date })] : []),
    ...(isLastDay || then === undefined ? [] : [t('report.then', { date, state: stateThen(then, locale) })]),
    t('report.today', { state: today }),
  ];
}

/** Some states speak of today, which is not the day of the report. */
function stateThen(state: AgreementState, locale: Locale): string {
  const t = useMessages(locale);
  const key = `report.state.${state}`;
  return hasMessage(key) ? t(key) : t(`agreement.${state}`);
}
