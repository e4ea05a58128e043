import type { Source } from '../linked-record.ts';
import type { Direction, PartnerKind, Term, TopicTerm } from '../model.ts';
import type { Content } from '../record.ts';
import type { VocabularyName } from '../../format/vocabulary.ts';
import { linkCitations, type ById } from './citations.ts';

/** The terms of all vocabularies by id, in the order of their files; what belongs to them is still empty. */
export function linkTerms({ vocabularies }: Content, sources: ById<Source>): Terms {
  const linkAll = <T>(name: VocabularyName, complete: (term: Term) => T): Map<string, T> =>
    new Map(
      Object.entries(vocabularies[name]).map(([id, term]) => [
        id,
        complete({ ...term, id, citations: linkCitations(sources, term.cite) }),
      ]),
    );
  const directions = linkAll('directions', asDirection);
  return {
    directions,
    partnerKinds: linkAll('partner-kinds', (term) =>
      asPartnerKind(term, directions.get(term.direction ?? '') ?? asDirection(standIn(term.direction ?? ''))),
    ),
    agreementKinds: linkAll('agreement-kinds', (term) => term),
    actKinds: linkAll('act-kinds', (term) => term),
    eventKinds: linkAll('event-kinds', (term) => term),
    areas: linkAll('areas', asTopic),
    exchangeForms: linkAll('exchange-forms', asTopic),
  };
}

/**
 * The term of this id, or one without words where the vocabulary has none: the model cannot do without a kind, and
 * `unknown-term` reports it anyway. The stand-in is on no list.
 */
export function termOf(terms: ById<Term>, id: string): Term {
  return terms.get(id) ?? standIn(id);
}

/** Like `termOf`, for the kind of a partner. */
export function partnerKindOf({ partnerKinds }: Terms, id: string): PartnerKind {
  return partnerKinds.get(id) ?? asPartnerKind(standIn(id), asDirection(standIn('')));
}

function standIn(id: string): Term {
  return { id, label: {}, citations: [] };
}

function asDirection(term: Term): Direction {
  return { ...term, partnerKinds: [], partners: [], agreements: [], associations: [], events: [] };
}

function asPartnerKind(term: Term, directionTerm: Direction): PartnerKind {
  return { ...term, directionTerm, partners: [] };
}

function asTopic(term: Term): TopicTerm {
  return { ...term, partners: [], agreements: [], events: [], declared: [] };
}

/** Terms of every vocabulary by id. */
export interface Terms {
  directions: ById<Direction>;
  partnerKinds: ById<PartnerKind>;
  agreementKinds: ById<Term>;
  actKinds: ById<Term>;
  eventKinds: ById<Term>;
  areas: ById<TopicTerm>;
  exchangeForms: ById<TopicTerm>;
}
