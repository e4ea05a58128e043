import { linkCitations, type ById } from '../link/citations.ts';
import type { LinkedCitation, Source } from '../linked-record.ts';
import type { Agreement, Partner, RelationStep } from '../model.ts';
import { WHOLE_RECORD } from '../citations.ts';

/**
 * The steps of a relation in the editor's order; `dates-in-order` sees to it that this is oldest first. A step that
 * an agreement made has the agreement's date and sources unless it has its own, and was taken by both sides unless
 * it says otherwise.
 */
export function relationSteps(
  { data }: Partner,
  agreements: ById<Agreement>,
  sources: ById<Source>,
): RelationStep[] {
  return (data.history ?? []).map(({ agreement: id, date, dateNote, key, by, basis, note, ...step }) => {
    const agreement = id === undefined ? undefined : agreements.get(id);
    const whenSigned = date === undefined ? agreement?.data : undefined;
    const day = date ?? whenSigned?.signed;
    const dayNote = dateNote ?? whenSigned?.dateNote;
    const actor = by ?? (agreement && 'both');
    return {
      ...(key && { key }),
      state: step.state,
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

/** The step that says since when: the first that established the relation, dated or not. */
export function sinceStep(steps: readonly RelationStep[]): RelationStep | undefined {
  return steps.find((step) => step.state === 'established');
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
