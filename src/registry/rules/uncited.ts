import { WHOLE_RECORD } from '../citations.ts';
import type { FieldPath } from '../../format/field-path.ts';
import type { Finding } from '../../format/findings.ts';
import type { Content } from '../record.ts';
import type { Rule } from './rule.ts';

/**
 * A date or a state without a source. A fact is supported by `cite.<field>`, by `cite.record`, or, if it is a step, by
 * its own `cite`, by `cite` under its key, or by the agreement that made it. What the record is may also rest on
 * `declaredBy`. A paper whose authentic text is attached is its own source.
 */
export const uncited: Rule = (_, { records }) => [
  ...records.partners.flatMap(({ file, data }) => [
    ...unsupported(file, data, 'kind', {
      others: ['declaredBy'],
      also: data.history?.some((step) => step.cite || step.agreement),
    }),
    ...unsupportedSteps(file, data),
  ]),
  ...records.agreements
    .filter(({ data }) => !data.documents?.some(({ authentic }) => authentic))
    .flatMap(({ file, data }) => [
      ...(data.signed === undefined
        ? unsupported(file, data, 'stage', { others: ['kind', 'title', 'signed', 'declaredBy'], at: [] })
        : unsupported(file, data, 'signed')),
      ...(data.term === undefined ? [] : unsupported(file, data, 'term')),
      ...unsupportedSteps(file, data),
    ]),
  ...records.associations.flatMap(({ file, data }) => [
    ...unsupported(file, data, 'membership', { others: ['declaredBy'] }),
    ...(data.founded === undefined ? [] : unsupported(file, data, 'founded')),
  ]),
  ...records['legal-acts'].flatMap(({ file, data }) => [
    ...(data.date === undefined ? [] : unsupported(file, data, 'date')),
    ...unsupportedSteps(file, data),
  ]),
  ...records.events.flatMap(({ file, data }) => [
    ...unsupported(file, data, 'state', { others: ['date', 'title', 'reported', 'declaredBy'] }),
    ...(data.date === undefined ? [] : unsupported(file, data, 'date')),
    ...(data.reported === undefined
      ? []
      : unsupported(file, data, 'reported', { others: ['date', 'state'] })),
  ]),
];

function unsupported(
  file: string,
  data: Citing,
  name: string,
  { others = [], also, at = [name] }: Support = {},
) {
  const keys = [name, WHOLE_RECORD, ...others];
  const isSupported =
    also || keys.some((key) => isCited(data, key)) || (others.includes('declaredBy') && data.declaredBy);
  return isSupported ? [] : [finding(file, at, name)];
}

function unsupportedSteps(file: string, data: Citing & { history?: Step[] | undefined }): Finding[] {
  if (isCited(data, WHOLE_RECORD) || isCited(data, 'history')) return [];
  return (data.history ?? []).flatMap((step, index) =>
    step.cite || step.agreement || (step.key && isCited(data, step.key))
      ? []
      : [finding(file, ['history', index], 'history')],
  );
}

/** A key may be one that every object inherits. */
function isCited({ cite = {} }: Citing, key: string): boolean {
  return Object.hasOwn(cite, key);
}

function finding(file: string, field: FieldPath, name: string): Finding {
  return { rule: 'uncited', level: 'error', file, field, values: { field: name } };
}

type Partner = Content['records']['partners'][number]['data'];
type Citing = Pick<Partner, 'cite' | 'declaredBy'>;
interface Step {
  key?: string | undefined;
  cite?: unknown;
  agreement?: string | undefined;
}
interface Support {
  /** Other fields whose sources are good enough. */
  others?: readonly string[];
  /** Whether something else supports it. */
  also?: boolean | undefined;
  at?: FieldPath;
}
