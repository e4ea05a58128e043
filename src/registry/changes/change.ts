import type { CollectionName } from '../../format/index.ts';
import type { FieldPlan } from '../../format/field-plan.ts';
import type { LocalizedText } from '../../format/localized-text.ts';

/** How the registry changed, as far as the history of its content is known. In no language. */
export interface RegistryChanges {
  /** Whether the history is there as a whole, only its latest part, or not at all. */
  known: 'whole' | 'part' | 'none';
  /** Newest first. */
  days: readonly ChangedDay[];
  /** How many days with changes are left out, since they are older. */
  olderDays: number;
  /** The day with which the known history begins, `YYYY-MM-DD`: what was there then is not told. */
  since?: string;
}

/** What changed between the end of a day and the end of the last day before that had changes. */
export interface ChangedDay {
  /** `YYYY-MM-DD`, in UTC, as the commits say it. */
  day: string;
  /** In the order of collections and ids. */
  records: readonly ChangedRecord[];
  /** How many records more changed. */
  more: number;
}

/** A record with all that changed in it; one at least. */
export interface ChangedRecord {
  collection: CollectionName;
  id: string;
  /** Its name as it was written on that day; empty where it could not be read. */
  name: LocalizedText;
  changes: readonly Change[];
}

/** One change. Values are as they stand in the files, and may be what no schema allows. */
export type Change =
  /** `revised`: one of the two states cannot be read. */
  | { kind: 'added' | 'removed' | 'revised' }
  | { kind: 'renamed'; from: string; to: string }
  /** Another record became a part of this one. */
  | { kind: 'merged'; name: LocalizedText; id: string }
  /** What the last step of a history says. */
  | {
      kind: 'state';
      plan: FieldPlan;
      from: unknown;
      to: unknown;
      date: unknown;
      sources: readonly string[];
      agreement: string | undefined;
    }
  /** One of the two is `undefined` where nothing stood or stands. */
  | { kind: 'value'; at: ChangedField; plan: FieldPlan; from: unknown; to: unknown }
  | { kind: 'text'; at: ChangedField; from: Texts; to: Texts }
  /** In a list. */
  | { kind: 'part'; at: ChangedField; plan: FieldPlan; what: 'added' | 'removed'; value: unknown }
  /** Too much to be told one by one. */
  | { kind: 'rewritten'; at: ChangedField }
  | { kind: 'source'; at: ChangedField; what: 'added' | 'removed'; source: string };

/** Where something changed. */
export interface ChangedField {
  /** Names of the fields that lead there; empty for the record as a whole. `body` is its prose. */
  path: readonly string[];
  /** The entry of a list in which it stands. */
  entry?: { path: readonly string[]; plan: FieldPlan; value: unknown };
}

/** Texts by language, as far as they are known. */
export type Texts = Readonly<Record<string, string | undefined>>;
