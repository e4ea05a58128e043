import { foldedWords } from '../../i18n/fold-text.ts';
import type { LangText } from '../../views/parts/text-view.ts';
import {
  TITLE_GROUP,
  type AskedFact,
  type EntryFact,
  type NameEntry,
} from '../../views/search/name-entry.ts';
import { createAnswerer, type Answerer } from './answer-question.ts';
import { readQuestion } from './read-question.ts';
import {
  LAYOUT,
  RANK,
  SOUND,
  TYPO,
  prepareKey,
  asCompared,
  rankSound,
  rankTyped,
  rankTypo,
  type Key,
} from './rank-names.ts';
import { swapLayout } from './swap-layout.ts';

/**
 * Why a name answers: as typed, in another form of the word, in another alphabet, on another keyboard layout, but for a
 * typing error.
 */
export type MatchReason = 'typed' | 'inflected' | 'sound' | 'layout' | 'typo';

/** An entry that answers the query. */
export interface NameMatch {
  entry: NameEntry;
  reason: MatchReason;
  /** Whether the whole name was typed, not only its beginning or some of its words. */
  isWhole: boolean;
  /** The name that was found, where it is not the title: `names[index]` of the entry. */
  name: NameEntry['names'][number] | undefined;
  /** Somebody who is named in it, where that is why it answers. */
  person?: LangText;
  /** The facts that were asked for, where it knows them. */
  facts?: readonly EntryFact[];
  /** Has not every word that was asked for. */
  isPartial?: true;
}

/** Finds entries by their names. */
export type NameMatcher = (text: string) => NameMatch[];

/**
 * Prepares entries to be found. Matching takes a few milliseconds for ten thousand names: exact before beginnings,
 * beginnings before words within, then other forms of the words, people, entries that have the words here and there,
 * the other alphabet, the other keyboard layout, typing errors. Equal matches keep the order of the entries, shorter
 * names first.
 */
export function createNameMatcher(entries: readonly NameEntry[]): NameMatcher {
  const keys = entries.flatMap((entry, order) => [
    ...entry.names.map((name) => prepareKey(entry, order, name)),
    ...(entry.forms ?? []).map((form) => prepareKey(entry, order, { text: form }, 'form')),
    ...(entry.people ?? []).map((name) => prepareKey(entry, order, name, 'person')),
  ]);
  const answer = createAnswerer(entries);
  return (text) => {
    const question = readQuestion(text);
    const matches = matchWords(text, keys, (asked) => answer(readQuestion(asked)));
    return matches.map((match) => withFacts(match, question.asks));
  };
}

function matchWords(
  text: string,
  keys: readonly Key[],
  answer: (text: string) => ReturnType<Answerer>,
): NameMatch[] {
  const typed = asCompared(text);
  if (typed.whole === '') return [];
  // A whole name stays one where a few words around it only ask for it.
  const asked = asCompared(readQuestion(text).words.join(' '));
  const found = best(keys, (key) =>
    key.is !== 'person' && asked.whole === key.whole
      ? RANK.exact
      : (rankTyped(typed, key) ?? rankSound(typed, key)),
  );
  const certain = found.filter(({ rank }) => rank < SOUND);
  const uncertain = found.slice(certain.length).map(asMatch);
  const answers = answer(text).map(asAnswer);
  const full = answers.filter(({ isPartial }) => !isPartial);
  if (certain.length + full.length > 0) return once([...certain.map(asMatch), ...full, ...uncertain]);
  const swapped = swapLayout(text);
  // Signs of one layout may be no letters in the other.
  const slip = swapped === undefined || foldedWords(swapped).length === 0 ? undefined : asCompared(swapped);
  const slips = slip ? best(keys, (key) => plus(LAYOUT, rankTyped(slip, key))).map(asMatch) : [];
  const slipAnswers = slip && swapped !== undefined ? answer(swapped).filter(({ isFull }) => isFull) : [];
  const layout = [...slips, ...slipAnswers.map((one) => ({ ...asAnswer(one), reason: 'layout' as const }))];
  if (layout.length + uncertain.length > 0) return once([...uncertain, ...layout]);
  const typos = best(keys, (key) => plus(TYPO, rankTypo(typed, key) ?? (slip && rankTypo(slip, key))));
  return once([...typos.map(asMatch), ...answers]);
}

/** Each entry where it stands first. */
function once(matches: readonly NameMatch[]): NameMatch[] {
  const seen = new Set<NameEntry>();
  return matches.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}

function withFacts(match: NameMatch, asks: readonly AskedFact[]): NameMatch {
  const [first] = asks.flatMap((ask) => match.entry.facts?.filter((fact) => fact.ask === ask) ?? []);
  return first === undefined ? match : { ...match, facts: [first] };
}

function asAnswer({ entry, isFull }: ReturnType<Answerer>[number]): NameMatch {
  return { entry, reason: 'typed', isWhole: false, name: undefined, ...(!isFull && { isPartial: true }) };
}

/** The best answer of every entry, best first. */
function best(keys: readonly Key[], rankOf: (key: Key) => number | undefined): Ranked[] {
  const found = new Map<number, Ranked>();
  for (const key of keys) {
    const rank = rankOf(key);
    if (rank === undefined) continue;
    const other = found.get(key.order);
    if (!other || rank < other.rank) found.set(key.order, { rank, key });
  }
  return [...found.values()].sort(
    (a, b) =>
      a.rank - b.rank ||
      (a.rank === RANK.person ? yearOf(b.key) - yearOf(a.key) : 0) ||
      a.key.entry.group - b.key.entry.group ||
      (a.key.entry.group < TITLE_GROUP ? a.key.whole.length - b.key.whole.length : 0) ||
      a.key.order - b.key.order,
  );
}

/** The last year in what tells a paper from others. */
function yearOf({ entry: { note = '' } }: Key): number {
  return Number(note.match(/\d{4}/gu)?.at(-1) ?? 0);
}

function asMatch({ rank, key }: Ranked): NameMatch {
  const { entry, name } = key;
  const isTitle = key.is !== 'name' || key.whole === foldedWords(entry.title).join('');
  return {
    entry,
    reason: reasonOf(rank, key.is === 'form'),
    isWhole: rank % SOUND === RANK.exact,
    name: isTitle ? undefined : name,
    ...(key.is === 'person' && { person: name }),
  };
}

function reasonOf(rank: number, isForm: boolean): MatchReason {
  if (rank >= TYPO) return 'typo';
  if (rank >= LAYOUT) return 'layout';
  if (rank >= SOUND) return 'sound';
  return rank === RANK.inflected || isForm ? 'inflected' : 'typed';
}

function plus(base: number, rank: number | undefined): number | undefined {
  return rank === undefined ? undefined : base + rank;
}

interface Ranked {
  rank: number;
  key: Key;
}
