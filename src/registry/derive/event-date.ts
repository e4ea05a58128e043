import type { EdtfText } from '../../format/edtf-date.ts';
import type { Event } from '../model.ts';

/**
 * Whether an event is told of among what has been: it was held, or it was announced and no source says what became of
 * it. The latter stands wherever the former does, says that it is not confirmed, and is no evidence of anything.
 */
export function isToldOf({ data: { state } }: Event): boolean {
  return state === 'held' || state === 'unconfirmed';
}

/**
 * When an event took place, or else when it was reported, on that day or shortly after. The report of a plan does not
 * say when the event is to be.
 */
export function eventDate({ data }: Event): EdtfText | undefined {
  return data.date ?? (data.state === 'planned' ? undefined : data.reported);
}
