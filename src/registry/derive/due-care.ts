import { parseEdtf } from '../../format/edtf.ts';
import type { Agreement, Association, Event, LegalAct, Partner, Registry } from '../model.ts';
import { compareNewest, compareText } from '../sort.ts';
import { termEnd } from './agreement-term.ts';

/** Records that editors hold against their sources from time to time. */
export type VerifiedRecord = Partner | Agreement | Association | LegalAct | Event;

/** Papers whose stated term ends, or may end, between the registry's day and a later one; the soonest first. */
export function expiringUntil(registry: Registry, until: string): Agreement[] {
  return registry.agreements
    .flatMap((agreement) => {
      const { data, state } = agreement;
      const end = state === 'in-term' || state === 'term-uncertain' ? termEnd(data) : undefined;
      const isDue = end !== undefined && !end.unsure && end.last >= registry.asOf && end.last <= until;
      return isDue ? [{ agreement, last: end.last }] : [];
    })
    .sort((a, b) => compareText(a.last, b.last))
    .map(({ agreement }) => agreement);
}

/**
 * Papers whose stated term is over, or may be, with nothing known of a renewal; the last to end first, of no known end
 * last.
 */
export function pastTerm(registry: Registry): Agreement[] {
  return registry.agreements
    .filter(({ state }) => state === 'term-over' || state === 'term-uncertain')
    .map((agreement) => ({ agreement, last: termEnd(agreement.data)?.text }))
    .sort((a, b) => compareNewest(a.last, b.last))
    .map(({ agreement }) => agreement);
}

/**
 * Records that were last held against their sources before a day, those never held against them first, then the oldest.
 */
export function unverifiedSince(registry: Registry, day: string): VerifiedRecord[] {
  const { partners, agreements, associations, legalActs, events } = registry;
  return [...partners, ...agreements, ...associations, ...legalActs, ...events]
    .map((record) => ({ record, last: lastVerified(record) }))
    .filter(({ last }) => last < day)
    .sort((a, b) => compareText(a.last, b.last))
    .map(({ record }) => record);
}

function lastVerified({ data }: VerifiedRecord): string {
  return data.verified === undefined ? '' : (parseEdtf(data.verified)?.latest ?? '');
}
