import { yearOf } from '../../i18n/format-date.ts';
import type { Partner } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';

/** The year of the newest thing known of a partner, and of an event after it that is not confirmed, as lists say it. */
export function evidenceYears({ t }: PageContext, partner: Partner): string | undefined {
  const { lastEvidence, unconfirmedSince } = partner;
  const known = lastEvidence === undefined ? undefined : yearOf(lastEvidence);
  if (unconfirmedSince === undefined) return known;
  const year = yearOf(unconfirmedSince);
  // Within a year the one that is known says as much.
  if (year === known) return known;
  return known === undefined ? t('ties.unconfirmed', { year }) : t('ties.thenUnconfirmed', { known, year });
}
