import type { AGREEMENT_STEPS } from '../format/agreement.ts';
import type { RELATION_STATES } from '../format/partner.ts';

/** State of a relation after one of its steps. */
export type RelationState = (typeof RELATION_STATES)[number];

/** Who took a step of a relation. */
export type Actor = 'home' | 'partner' | 'both' | 'other';

/** What a step of a relation rests on. */
export type Basis = 'decision' | 'practice';

/** State of a paper today; `in-force` and the like come from its history, the others are computed. */
export type AgreementState =
  | (typeof AGREEMENT_STEPS)[number]
  | 'planned'
  | 'unconfirmed'
  /** Concluded, with no statement of its term: nothing can be said of force today. */
  | 'term-unknown'
  /** Concluded without limit of time, and no source says that it ended. */
  | 'open-ended'
  /** The stated term still runs. */
  | 'in-term'
  /** The stated term may have run out: the date of signing is uncertain. */
  | 'term-uncertain'
  /** The stated term has run out; no paper on a renewal is known. */
  | 'term-over'
  /**
   * The stated term has, or may have, run out, and the paper says that it then renews itself; whether it was ended is
   * not known.
   */
  | 'term-renewed';

/** Force of an act today, derived from its last step. */
export type Force = 'in-force' | 'partly-replaced' | 'not-in-force' | 'unknown';
