import { isCertainlyAfter } from '../certain-date.ts';
import type { FieldPath } from '../../format/field-path.ts';
import type { Content } from '../record.ts';
import type { EdtfText } from '../../format/edtf-date.ts';
import type { Rule } from './rule.ts';

/**
 * Something told as done that for sure lies after today. Steps of legal acts may: an act can say when it will lapse.
 */
export const dateInFuture: Rule = ({ asOf }, content) =>
  doneThings(content)
    .filter(({ date }) => date !== undefined && isCertainlyAfter(date, asOf))
    .map(({ file, field, date = '', what }) => ({
      rule: 'date-in-future',
      level: 'error',
      file,
      field,
      values: { date, asOf, what },
    }));

function doneThings({ records }: Content): DoneThing[] {
  return [
    ...records.events
      .filter(({ data }) => data.state === 'held')
      .map(({ file, data }) => ({ file, field: ['date'], date: data.date, what: 'event' })),
    ...records.agreements
      .filter(({ data }) => data.stage === 'done')
      .map(({ file, data }) => ({ file, field: ['signed'], date: data.signed, what: 'agreement' })),
    ...[...records.partners, ...records.agreements].flatMap(({ file, data }) =>
      (data.history ?? []).map(({ date }, index) => ({
        file,
        field: ['history', index, 'date'],
        date,
        what: 'step',
      })),
    ),
  ];
}

interface DoneThing {
  file: string;
  field: FieldPath;
  date: EdtfText | undefined;
  /** `event`, `agreement` or `step`: each has its own way out. */
  what: string;
}
