import type { LocalizedText, Locales } from '../../format/localized-text.ts';

/** Words of the commands that make records: questions, advice, what was written, what to do next. */
export interface NewWords {
  /** What can be made, by its name in the command. */
  kinds: Readonly<Record<string, string>>;
  whichKind: string;
  /** Questions that are no field of a record. */
  fields: Readonly<Record<'coordinates' | 'id' | 'source' | 'source-id', string>>;
  inLanguage: (question: string, language: string) => string;
  translationHint: string;
  /** Advice by the rule or the kind of a field. */
  hints: Readonly<Record<string, string>>;
  yesAndNo: readonly [string, string];
  idHint: string;
  /** @param listed how many places there are to choose from */
  placeHint: (listed: number, hasCountry: boolean) => string;
  sourceHint: string;
  /** What stands behind a question that may be left without an answer. */
  optional: string;
  proposal: (value: string) => string;
  missing: (question: string, name: string) => string;
  noChoice: (answer: string, near: string) => string;
  noDate: (answer: string) => string;
  noNumber: (answer: string) => string;
  noTerm: (answer: string) => string;
  noPoint: (answer: string) => string;
  /** Why a table gets no place: how many there are, and whether the country is known. */
  placeOpen: (found: number, hasCountry: boolean) => string;
  noSource: (answer: string) => string;
  noFile: (path: string) => string;
  noPhoto: (path: string, format: string) => string;
  taken: (id: string) => string;
  /** What is wrong with a cell of a table that must not be empty, and the advice above it. */
  emptyCell: string;
  requiredCell: string;
  /** Advice above the columns of names and of places. */
  idCell: string;
  placeCell: string;
  /** How people write a term: without end, in years, in months. */
  termForms: { openEnded: RegExp; years: RegExp; months: RegExp };
  recordHead: (id: string) => string;
  optionalFields: string;
  translationHead: (original: string) => string;
  photoOf: (title: LocalizedText, locales: Locales) => LocalizedText;
  written: string;
  next: (files: readonly string[]) => string;
  notWritten: (paths: readonly string[]) => string;
  cannotWrite: (path: string, reason: string) => string;
  checkSays: string;
  stopped: string;
  contentBroken: string;
}
