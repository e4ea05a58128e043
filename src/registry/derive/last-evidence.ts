import { hasBegun } from '../certain-date.ts';
import type { Partner } from '../model.ts';
import type { EdtfText } from '../../format/edtf-date.ts';
import { compareNewest } from '../sort.ts';
import { activities } from './activity.ts';

/** Date of the newest thing known of a partner on a day. */
export function lastEvidence(partner: Partner, asOf: string): EdtfText | undefined {
  return evidenceDates(partner, asOf).sort(compareNewest)[0];
}

/** Date of the newest event that is not confirmed, where it is newer than the last evidence, which is known by then. */
export function unconfirmedSince(partner: Partner, asOf: string): EdtfText | undefined {
  const [newest] = activities(partner, asOf)
    .filter(({ kind }) => kind === 'unconfirmed')
    .map(({ date }) => date)
    .sort(compareNewest);
  return compareNewest(newest, partner.lastEvidence) < 0 ? newest : undefined;
}

/** Dates of all that is known of a partner on a day: steps, signed papers and events that were held. */
export function evidenceDates(partner: Partner, asOf: string): EdtfText[] {
  const steps = partner.steps
    .filter(({ agreement }) => (agreement?.data.stage ?? 'done') === 'done')
    .map(({ date }) => date)
    .filter((date) => date !== undefined && hasBegun(date, asOf));
  const shown = activities(partner, asOf)
    .filter(({ kind }) => kind !== 'unconfirmed')
    .map(({ date }) => date);
  return [...steps, ...shown].filter((date) => date !== undefined);
}
