import { isCertainlyAfter } from '../certain-date.ts';
import type { AgreementState } from '../states.ts';
import type { AgreementData } from '../../format/agreement.ts';
import { isOpenEnded, termEnd } from './agreement-term.ts';

/**
 * State of a paper on a day. A planned or unconfirmed paper has no force to speak of. What its history says last
 * stands, except that force (`in-force`, `resumed`) does not outlive a stated term that ended since. A paper that
 * renews itself is neither over nor without limit after its term: it says that it runs on, and nobody has said whether
 * it was ended.
 */
export function agreementState(data: AgreementData, asOf: string): AgreementState {
  if (data.stage !== 'done') return data.stage;
  const step = data.history?.at(-1);
  const byTerm = stateByTerm(data, asOf);
  if (step === undefined) return byTerm;
  const hasForce = step.state === 'in-force' || step.state === 'resumed';
  const isPast = byTerm === 'term-over' || byTerm === 'term-uncertain' || byTerm === 'term-renewed';
  return hasForce && isPast && !isAfterTerm(step.date, data) ? byTerm : step.state;
}

function stateByTerm(data: AgreementData, asOf: string): AgreementState {
  if (data.term === undefined) return 'term-unknown';
  const end = termEnd(data);
  if (end === undefined) return isOpenEnded(data.term) ? 'open-ended' : 'term-unknown';
  if (asOf <= end.first) return 'in-term';
  if (data.renewal === 'automatic') return 'term-renewed';
  return asOf > end.last && !end.unsure ? 'term-over' : 'term-uncertain';
}

/** Whether a step for sure came after the stated term: then it tells of a force that the term does not. */
function isAfterTerm(date: string | undefined, data: AgreementData): boolean {
  const end = termEnd(data);
  return date !== undefined && end !== undefined && !end.unsure && isCertainlyAfter(date, end.last);
}
