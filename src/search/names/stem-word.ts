/** Endings of Russian nouns and adjectives, longest first. */
const RUSSIAN =
  /(?:иями|ями|ами|ьями|иях|ого|его|ому|ему|ыми|ими|ией|ием|иям|ию|ия|ие|ии|ий|ах|ях|ов|ев|ей|ой|ый|ая|яя|ое|ее|ые|ым|им|ом|ем|ам|ям|ых|их|ую|юю|ью|а|я|о|е|и|ы|у|ю|ь|й)$/u;
const ENGLISH = /(?:ies|es|s|y|e)$/u;
/** What makes adjectives and abstract nouns of nouns. */
const DERIVED = /(?:й?ск|ств)$/u;
/** A stem no longer than this has no such ending. */
const LONG = 5;
/** A stem shorter than this says too little. */
const SHORTEST = 3;

/**
 * A word without its ending, so that «побратимами» meets «побратим» and “cities” meets “city”. Takes a folded word.
 * Rough, which does for names: the full-text index has a real stemmer.
 */
export function stemWord(word: string): string {
  const ending = /^[а-я]/u.test(word) ? RUSSIAN : /^[a-z]/u.test(word) ? ENGLISH : undefined;
  if (!ending) return word;
  const stem = word.replace(ending, '');
  return stem.length < SHORTEST ? word : stem;
}

/**
 * What words have in common that are made of one: «японские» and «Япония», «китайский» and «Китай», «побратимство» and
 * «побратим». Takes what `stemWord` has left.
 */
export function rootOf(stem: string): string {
  if (!/^[а-я]/u.test(stem)) return stem;
  const noun = stem.length > LONG ? stem.replace(DERIVED, '') : stem;
  return noun.length > SHORTEST ? noun.replace(/[аеиоуыэюяйь]$/u, '') : noun;
}
