import { linkCitations, type ById } from '../link/citations.ts';
import type { LinkedCitation, Source } from '../linked-record.ts';
import type { Agreement, Partner, PartnerKind, RelationStep } from '../model.ts';
import { WHOLE_RECORD } from '../citations.ts';

/**
 * The steps of a relation in the editor's order; `dates-in-order` sees to it that this is oldest first. A step that
 * an agreement made has the agreement's date and sources unless it has its own, and was taken by both sides unless
 * it says otherwise.
 */
export function relationSteps(
  { data }: Partner,
  { agreements, sources, partnerKinds }: LinkedForSteps,
): RelationStep[] {
  return (data.history ?? []).map(({ agreement: id, date, dateNote, key, by, basis, note, ...step }) => {
    const kind = step.kind === undefined ? undefined : partnerKinds.get(step.kind);
    const agreement = id === undefined ? undefined : agreements.get(id);
    const whenSigned = date === undefined ? agreement?.data : undefined;
    const day = date ?? whenSigned?.signed;
    const dayNote = dateNote ?? whenSigned?.dateNote;
    const actor = by ?? (agreement && 'both');
    return {
      ...(key && { key }),
      state: step.state,
      ...(kind && { kind }),
      ...(day && { date: day }),
      ...(dayNote && { dateNote: dayNote }),
      ...(actor && { by: actor }),
      ...(basis && { basis }),
      ...(note && { note }),
      ...(agreement && { agreement }),
      citations: withoutRepeats([...linkCitations(sources, step.cite), ...citationsOfPaper(agreement)]),
    };
  });
}

/**
 * The step that says since when: the first that established the relation, dated or not. Of a relation that ended and
 * was begun again it is the first that did so after the last end.
 */
export function sinceStep(steps: readonly RelationStep[]): RelationStep | undefined {
  const lastEnd = steps.findLastIndex(({ state }, index) => state === 'ended' && index < steps.length - 1);
  return steps
    .slice(lastEnd + 1)
    .find(({ state }) => state === 'established' || (state === 'resumed' && lastEnd !== -1));
}

/** The steps from which on the relation was of another kind than before, in the order of the steps. */
export function kindSteps(steps: readonly RelationStep[]): (RelationStep & { kind: PartnerKind })[] {
  const named = steps.flatMap((step) => (step.kind ? [{ ...step, kind: step.kind }] : []));
  return named.filter(({ kind }, index) => kind !== named[index - 1]?.kind);
}

interface LinkedForSteps {
  agreements: ById<Agreement>;
  sources: ById<Source>;
  partnerKinds: ById<PartnerKind>;
}

/** What supports that a paper was signed: the citations of its date, else of the record, else of its title. */
function citationsOfPaper(agreement: Agreement | undefined): readonly LinkedCitation[] {
  const { citationsOf = {} } = agreement ?? {};
  return citationsOf['signed'] ?? citationsOf[WHOLE_RECORD] ?? citationsOf['title'] ?? [];
}

function withoutRepeats(citations: readonly LinkedCitation[]): LinkedCitation[] {
  const seen = new Set<string>();
  return citations.filter(({ source, at, quote }) => {
    const key = JSON.stringify([source, at, quote]);
    return !seen.has(key) && seen.add(key);
  });
}
