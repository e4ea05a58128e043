import type { PageContext } from '../context.ts';

/** Enough for every registry of a city; the rarest words are left out beyond it. */
const MOST_WORDS = 3000;
const SHORTEST = 4;

/**
 * Words of titles and terms in one language, in lower case, most frequent first: what a mistyped word may have been
 * meant as.
 */
export function titleWords(ctx: PageContext): string[] {
  const { registry, locale } = ctx;
  const { agreements, associations, events, legalActs, areas, exchangeForms, directions } = registry;
  const texts = [
    ...[...agreements, ...events, ...legalActs].map(({ data }) => data.title),
    ...associations.map(({ data }) => data.name),
    ...[...areas, ...exchangeForms, ...directions].map(({ label }) => label),
    ...[...registry.partnerKinds, ...registry.agreementKinds, ...registry.eventKinds].flatMap(
      ({ label, plural }) => [label, ...(plural ? [plural] : [])],
    ),
  ];
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of ctx
      .words(text)
      .toLocaleLowerCase(locale)
      .matchAll(/\p{L}+/gu)) {
      if (word.length >= SHORTEST) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}
