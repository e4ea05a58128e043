import type { EdtfText } from '../../format/edtf-date.ts';
import type { Event } from '../model.ts';

/**
 * When an event took place, or else when it was reported, on that day or shortly after. The report of a plan does not
 * say when the event is to be.
 */
export function eventDate({ data }: Event): EdtfText | undefined {
  return data.date ?? (data.state === 'planned' ? undefined : data.reported);
}
