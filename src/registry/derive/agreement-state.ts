import type { AgreementState } from '../model.ts';
import type { AgreementData } from '../schema/agreement.ts';
import { isOpenEnded, termEnd } from './agreement-term.ts';

/**
 * State of a paper on a day. A planned or unconfirmed paper has no force to speak of. What its history says last
 * stands, except that force (`in-force`, `resumed`) does not outlive a stated term that ended since. A term that renews
 * itself runs on without limit once it is over.
 */
export function agreementState(data: AgreementData, asOf: string): AgreementState {
  if (data.stage !== 'done') return data.stage;
  const stated = data.history?.at(-1)?.state;
  const byTerm = stateByTerm(data, asOf);
  if (stated === undefined) return byTerm;
  const hasForce = stated === 'in-force' || stated === 'resumed';
  return hasForce && (byTerm === 'term-over' || byTerm === 'term-uncertain') ? byTerm : stated;
}

function stateByTerm(data: AgreementData, asOf: string): AgreementState {
  if (data.term === undefined) return 'term-unknown';
  const end = termEnd(data);
  if (end === undefined) return isOpenEnded(data.term) ? 'open-ended' : 'term-unknown';
  if (asOf <= end.first) return 'in-term';
  if (data.renewal === 'automatic') return 'open-ended';
  return asOf > end.last && !end.unsure ? 'term-over' : 'term-uncertain';
}
