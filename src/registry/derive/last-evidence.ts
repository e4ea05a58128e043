import { hasBegun } from '../certain-date.ts';
import type { Partner } from '../model.ts';
import type { EdtfText } from '../../format/edtf-date.ts';
import { compareNewest } from '../sort.ts';
import { activities } from './activity.ts';

/** Date of the newest thing known of a partner on a day: a step, a signed paper or an event that was held. */
export function lastEvidence(partner: Partner, asOf: string): EdtfText | undefined {
  const steps = partner.steps
    .filter(({ agreement }) => (agreement?.data.stage ?? 'done') === 'done')
    .map(({ date }) => date)
    .filter((date) => date !== undefined && hasBegun(date, asOf));
  const shown = activities(partner, asOf).map(({ date }) => date);
  return [...steps, ...shown].filter((date) => date !== undefined).sort(compareNewest)[0];
}
