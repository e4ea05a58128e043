import { joined, plain, type LangText } from './text-view.ts';

/** The full stop that a text still needs before the next sentence: none after one that ends with a stop of its own. */
export function fullStop(text: string): '.' | '' {
  return /[.?!…。？！]["”’]?$/u.test(text) ? '' : '.';
}

/** Sentences one after another; the last is left as it is. */
export function inSentences(parts: readonly LangText[]): LangText {
  const stopped = parts.map((part, index) =>
    index === parts.length - 1 ? part : joined([part, plain(fullStop(part.text))]),
  );
  return joined(stopped, ' ');
}
