import type { Means, PartnerSketch } from './generate-registry.ts';
import type { InventedRecord } from './invented-record.ts';

/** Two papers with a partner: an intent, and the agreement that rests on it years later. */
export function inventedPapers(partner: PartnerSketch, means: Means): InventedRecord[] {
  const { random, words, vocabularies, prose, text } = means;
  const year = 1985 + random.below(20);
  return ['intent', 'agreement'].map((word, at): InventedRecord => {
    const side = (name: string) => ({ side: name, name: words.name(), role: text(2) });
    return {
      collection: 'agreements',
      id: paperId(partner, word),
      facts: {
        kind: random.pick(Object.keys(vocabularies['agreement-kinds'] ?? {})),
        title: text(4),
        parties: [{ side: 'home' }, { side: partner.id }],
        signed: day(year + at * 10, means),
        place: words.name(),
        ...(at === 1 && { term: 'open-ended', basedOn: [paperId(partner, 'intent')] }),
        signatories: [side('home'), side(partner.id)],
        areas: random.some(Object.keys(vocabularies['areas'] ?? {}), 3),
        summary: text(12),
        cite: { record: [partner.sources[0]] },
        verified: '2024-12-01',
      },
      prose: prose({
        sources: partner.sources,
        link: { href: `../../partners/${partner.id}/`, text: partner.name },
      }),
    };
  });
}

/** Something that was done with a partner under its papers. */
export function inventedEvent(
  partner: PartnerSketch,
  papers: readonly InventedRecord[],
  means: Means,
): InventedRecord {
  const { random, words, vocabularies, prose, text } = means;
  const terms = (vocabulary: string) => Object.keys(vocabularies[vocabulary] ?? {});
  return {
    collection: 'events',
    id: `${partner.id}-event`,
    facts: {
      kind: random.pick(terms('event-kinds')),
      state: 'held',
      title: text(4),
      date: day(2016 + random.below(8), means),
      place: words.name(),
      partners: [partner.id],
      agreements: papers.slice(-1).map(({ id }) => id),
      areas: random.some(terms('areas'), 2),
      exchangeForms: random.some(terms('exchange-forms'), 2),
      participants: 2 + random.below(80),
      summary: text(14),
      cite: { record: [partner.sources[0]] },
      verified: '2024-12-01',
    },
    prose: prose({
      sources: partner.sources,
      link: { href: `../../partners/${partner.id}/`, text: partner.name },
    }),
  };
}

function paperId({ id }: PartnerSketch, word: string): string {
  return `${id}-${word}`;
}

function day(year: number, { random }: Means): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}
