import type { InventedRecord, InventedRegistry } from './invented-record.ts';
import { inventedPapers, inventedEvent } from './invented-papers.ts';
import { inventedPartner } from './invented-partner.ts';
import { proseMaker } from './invented-prose.ts';
import { inventedSite } from './invented-site.ts';
import { inventVocabularies } from './invented-vocabularies.ts';
import { inventWords, type InventedText, type InventedWords } from './invented-words.ts';
import { createRandom, type Random } from './random.ts';

/**
 * An invented registry of a size: this many partners, two papers and an event for every third, a source for every
 * fourth. The same number gives the same registry.
 */
export function generateRegistry(partners: number): InventedRegistry {
  const random = createRandom(partners);
  const words = inventWords(random);
  const vocabularies = inventVocabularies(words);
  const sources = Array.from({ length: Math.ceil(partners / 4) }, (_, at) => inventedSource(at, words));
  const means: Means = {
    random,
    words,
    vocabularies,
    prose: proseMaker(random, words),
    text: (length) => ({ ru: words.sentence('ru', length), en: words.sentence('en', length) }),
  };
  const records = Array.from({ length: partners }, (_, at) => {
    const name = words.name();
    const id = `${name.en.toLowerCase()}-${at + 1}`;
    // Each source serves eight partners: two for each, in turn.
    const cited = [sources[at % sources.length], sources[(at * 3 + 1) % sources.length]].flatMap(
      (source) => source?.id ?? [],
    );
    const partner = { id, name, sources: [...new Set(cited)] };
    if (at % 3 !== 0) return [inventedPartner(partner, [], means)];
    const papers = inventedPapers(partner, means);
    return [inventedPartner(partner, papers, means), ...papers, inventedEvent(partner, papers, means)];
  }).flat();
  return {
    site: inventedSite(words.name(), 'source-1'),
    vocabularies,
    records: [...records, ...sources],
  };
}

function inventedSource(at: number, words: InventedWords): InventedRecord {
  const name = words.name();
  return {
    collection: 'sources',
    id: `source-${at + 1}`,
    facts: {
      title: name.en,
      label: { ru: `${name.ru}, ${at + 1}`, en: `${name.en}, ${at + 1}` },
      lang: 'en',
      kind: SOURCE_KINDS[at % SOURCE_KINDS.length],
      publisher: words.name(),
      date: `${1990 + (at % 30)}`,
      url: `https://source-${at + 1}.example/`,
      accessed: '2024-12-01',
    },
  };
}

const SOURCE_KINDS = ['official', 'news', 'archive', 'reference'] as const;

/** What the makers of records draw from. */
export interface Means {
  random: Random;
  words: InventedWords;
  vocabularies: InventedRegistry['vocabularies'];
  prose: ReturnType<typeof proseMaker>;
  /** A sentence in both languages. */
  text: (length: number) => InventedText;
}

/** A partner before its record is written. */
export interface PartnerSketch {
  id: string;
  name: InventedText;
  /** Ids of the sources that speak of it. */
  sources: readonly string[];
}
