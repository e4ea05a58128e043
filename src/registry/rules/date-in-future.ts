import { isCertainlyAfter } from '../certain-date.ts';
import type { FieldPath } from '../../format/field-path.ts';
import type { Content } from '../record.ts';
import type { EdtfText } from '../../format/edtf-date.ts';
import { writtenDates, type WrittenDate } from '../written-dates.ts';
import type { Rule } from './rule.ts';

/**
 * Something told as done that for sure lies after today. Steps of legal acts may: an act can say when it will lapse.
 * For dates of records and sources themselves it is a warning: it is tomorrow somewhere, and journals are dated ahead.
 */
export const dateInFuture: Rule = ({ asOf }, content) =>
  [
    ...doneThings(content).map((done) => ({ ...done, level: 'error' as const })),
    ...ownDates(content).map((own) => ({ ...own, level: 'warning' as const, what: 'own' })),
  ]
    .filter(({ date }) => date !== undefined && isCertainlyAfter(date, asOf))
    .map(({ file, field, date = '', level, what }) => ({
      ...{ rule: 'date-in-future', level, file, field },
      values: { date, asOf, what },
    }));

/** Dates of what was read, counted or founded: none of it can have been yet. */
function ownDates(content: Content): WrittenDate[] {
  return writtenDates(content).filter(({ collection, field }) => {
    const [group] = field;
    return (
      OWN_DATES.has(String(field.at(-1))) ||
      (field.at(-1) === 'date' && (collection === 'sources' || COUNTED.has(String(group))))
    );
  });
}

const OWN_DATES: ReadonlySet<string> = new Set([
  'verified',
  'accessed',
  'dataDate',
  'founded',
  'reported',
  'since',
]);
const COUNTED: ReadonlySet<string> = new Set(['population', 'figures']);

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
