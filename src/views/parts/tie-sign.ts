import type { EdtfText } from '../../format/edtf-date.ts';
import type { Partner, Registry } from '../../registry/model.ts';
import { tenth } from '../../map/plane.ts';
import { dayNumber, drawnDate } from '../../timeline/drawn-date.ts';
import type { TieSign } from './sign-paths.ts';

/** The sign of a partner: the same wherever it stands. What nobody knows is left out. */
export function tieSign({ asOf }: Registry, partner: Partner): TieSign {
  const { distanceKm, bearing, state } = partner;
  const years = yearsOfRelation(partner, asOf);
  return {
    ...(distanceKm !== undefined &&
      bearing !== undefined && { km: Math.round(distanceKm), bearing: Math.round(bearing) }),
    ...(years !== undefined && { years }),
    ...((state === 'ended' || state === 'paused') && { isOver: true }),
  };
}

/** From the day that established the relation to that which ended it, or to the registry's. */
function yearsOfRelation({ since, state, steps }: Partner, asOf: string): number | undefined {
  const from = middleOf(since?.date, asOf);
  const until = state === 'ended' ? middleOf(steps.at(-1)?.date, asOf) : dayNumber(asOf);
  return from === undefined || until === undefined ? undefined : tenth(Math.max(0, until - from) / YEAR);
}

function middleOf(date: EdtfText | undefined, asOf: string): number | undefined {
  const drawn = date === undefined ? undefined : drawnDate(date, asOf);
  return drawn && (drawn.start + drawn.end) / 2;
}

/** In days. */
const YEAR = 365.2425;
