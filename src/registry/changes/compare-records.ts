import type { CollectionName } from '../../format/index.ts';
import { filePlans } from '../../format/file-plans.ts';
import type { FieldPlan } from '../../format/field-plan.ts';
import { isMapping } from '../../format/is-mapping.ts';
import type { LocalizedText } from '../../format/localized-text.ts';
import type { Change, Texts } from './change.ts';
import { compareFields } from './compare-fields.ts';
import { isSameValue, wholeGroup } from './same-value.ts';

/** A record as its files stood on a day; of prose only what changed. */
export interface RecordState {
  collection: CollectionName;
  id: string;
  /** As parsed from YAML; `undefined` where that failed. */
  data: Readonly<Record<string, unknown>> | undefined;
  /** By language. */
  prose: Texts;
  /** Ids of the sources that the prose cites. */
  cites: readonly string[];
}

/** What changed from one state of a record to another. */
export function compareRecords(before: RecordState, after: RecordState): Change[] {
  const plan = filePlans()[after.collection];
  const renamed: Change[] =
    before.id === after.id ? [] : [{ kind: 'renamed', from: before.id, to: after.id }];
  if (before.data === undefined || after.data === undefined) return [...renamed, { kind: 'revised' }];
  const state = stateChange(plan, before.data, after.data);
  const fields = compareFields(plan, before.data, after.data, { path: [] });
  return [
    ...renamed,
    ...(state === undefined ? [] : [state.change]),
    ...fields.filter((change) => !isTold(change, state?.step)),
    ...proseChanges(before, after),
  ];
}

/** How a record is called in the content; empty where the data do not say it. */
export function nameIn(data: RecordState['data']): LocalizedText {
  const name = [data?.['label'], data?.['name'], data?.['title']].find(isMapping) ?? {};
  return Object.fromEntries(
    Object.entries(name).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function stateChange(
  plan: FieldPlan,
  before: object,
  after: object,
): { change: Change; step: unknown } | undefined {
  const history = plan.kind === 'group' ? plan.fields['history'] : undefined;
  const step = history?.kind === 'list' && history.element.kind === 'group' ? history.element : undefined;
  const state = step?.fields['state'];
  if (step === undefined || state === undefined) return undefined;
  const [old, now] = [lastStep(before), lastStep(after)];
  if (now === undefined || isSameValue(state, old?.['state'], now['state'])) return undefined;
  const { date, cite, agreement } = now;
  const sources = (Array.isArray(cite) ? cite : []).map((one) => {
    const citation = step.fields['cite'];
    const whole = citation?.kind === 'list' ? wholeGroup(citation.element, one) : {};
    return String(whole['source']);
  });
  const change: Change = {
    kind: 'state',
    plan: state,
    from: old?.['state'],
    to: now['state'],
    date,
    sources: [...new Set(sources)],
    agreement: typeof agreement === 'string' ? agreement : undefined,
  };
  return { change, step: now };
}

function lastStep(data: object): Record<string, unknown> | undefined {
  const history: unknown = 'history' in data ? data.history : undefined;
  const last: unknown = Array.isArray(history) ? history.at(-1) : undefined;
  return isMapping(last) ? last : undefined;
}

/** The step that changed the state is told with it. */
function isTold(change: Change, step: unknown): boolean {
  return change.kind === 'part' && change.what === 'added' && change.value === step;
}

function proseChanges(before: RecordState, after: RecordState): Change[] {
  const at = { path: ['body'] };
  const locales = new Set([...Object.keys(before.prose), ...Object.keys(after.prose)]);
  const isChanged = [...locales].some((locale) => before.prose[locale] !== after.prose[locale]);
  const cited = after.cites.filter((source) => !before.cites.includes(source));
  return [
    ...(isChanged ? [{ kind: 'text' as const, at, from: before.prose, to: after.prose }] : []),
    ...cited.map((source) => ({ kind: 'source' as const, at, what: 'added' as const, source })),
  ];
}
