/** The full stop that a text still needs before the next sentence: none after one that ends with a stop of its own. */
export function fullStop(text: string): '.' | '' {
  return /[.?!…。？！]["”’]?$/u.test(text) ? '' : '.';
}

/** Sentences one after another; the last is left as it is. */
export function inSentences(parts: readonly string[]): string {
  return parts
    .map((part, index) => (index === parts.length - 1 ? part : `${part}${fullStop(part)}`))
    .join(' ');
}
