import { foldedWords } from '../../i18n/fold-text.ts';
import { questionWords } from '../../i18n/messages/search/question-words.ts';
import { ASKS, type AskedFact } from '../../views/search/name-entry.ts';

/** What is asked in words. */
export interface AskedWords {
  /** Folded words that an answer must have. */
  words: readonly string[];
  /** Folded words that an answer is the better for. */
  soft: readonly string[];
  /** Facts that are asked for, the likeliest first. */
  asks: readonly AskedFact[];
}

/**
 * A query as a question: words that only make it one are set aside, in whatever language of the interface. Where they
 * are all there is, they are what is asked for.
 */
export function readQuestion(text: string): AskedWords {
  const all = foldedWords(text);
  const asks = ASKS.filter((ask) => all.some(tests[ask]));
  const telling = all.filter((word) => !tests.empty(word));
  const isSoft = (word: string): boolean => tests.soft(word) || asks.some((ask) => tests[ask](word));
  const words = telling.filter((word) => !isSoft(word));
  if (words.length > 0) return { words, soft: telling.filter(isSoft), asks };
  return { words: telling.length > 0 ? telling : all, soft: [], asks };
}

const tests = wordTests();

function wordTests(): Readonly<Record<AskedFact | 'empty' | 'soft', (word: string) => boolean>> {
  const of = (name: AskedFact | 'empty' | 'soft') => {
    const all = Object.values(questionWords).flatMap((words) => words[name].split(' '));
    const whole = new Set(all.flatMap(foldedWords));
    const beginnings = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
    return (word: string): boolean =>
      whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
  };
  return {
    empty: of('empty'),
    soft: of('soft'),
    who: of('who'),
    far: of('far'),
    time: of('time'),
    state: of('state'),
    when: of('when'),
  };
}
