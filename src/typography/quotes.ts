/**
 * Straight quotation marks turned into those of a language: «…» with „…“ inside in Russian, „…“ with ‚…‘ inside in
 * German, “…” with ‘…’ inside and the apostrophe ’ in English. A mark whose partner is missing stays as it is.
 */
export function curlQuotes(text: string, lang: 'ru' | 'en' | 'de'): string {
  return lang === 'en' ? english(text) : paired(text, PAIRS[lang]);
}

const PAIRS = {
  ru: [
    ['«', '»'],
    ['„', '“'],
  ],
  de: [
    ['„', '“'],
    ['‚', '‘'],
  ],
} as const;

function paired(text: string, pairs: (typeof PAIRS)[keyof typeof PAIRS]): string {
  if (!/["«„]/u.test(text)) return text;
  const letters = [...text];
  /** Closing marks of the quotations that are open here. */
  const open: string[] = [];
  return letters
    .map((letter, index) => {
      const isOpening =
        letter === '«' || letter === '„' || (letter === '"' && opens(letters[index - 1], letters[index + 1]));
      if (isOpening) {
        const [first, last] = pairs[open.length % 2 === 0 ? 0 : 1];
        open.push(last);
        return first;
      }
      if (letter === '"' || letter === '»' || (letter === '“' && open.at(-1) === '“'))
        return open.pop() ?? letter;
      return letter;
    })
    .join('');
}

function english(text: string): string {
  if (!/["']/u.test(text)) return text;
  const letters = [...text];
  let isOpen = false;
  return letters
    .map((letter, index) => {
      if (letter === '“') isOpen = true;
      if (letter === '”') isOpen = false;
      if (letter === "'")
        return opens(letters[index - 1], letters[index + 1]) && closesLater(letters, index) ? '‘' : '’';
      if (letter !== '"') return letter;
      if (opens(letters[index - 1], letters[index + 1])) {
        isOpen = true;
        return '“';
      }
      if (!isOpen) return letter;
      isOpen = false;
      return '”';
    })
    .join('');
}

/** Whether a straight mark between these two letters begins a quotation. */
function opens(before: string | undefined, after: string | undefined): boolean {
  const isFree = before === undefined || /[\s([{«„“‘—–/]/u.test(before);
  return isFree && after !== undefined && /[\p{L}\p{N}«„“‘…([]/u.test(after);
}

/** Whether a single mark ends here later on; otherwise the one at hand is an apostrophe, as in ’90s. */
function closesLater(letters: readonly string[], index: number): boolean {
  return letters.some(
    (letter, later) =>
      later > index && /['’]/u.test(letter) && !/\p{L}|\p{N}/u.test(letters[later + 1] ?? ' '),
  );
}
