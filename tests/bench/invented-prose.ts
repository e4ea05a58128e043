import {
  INVENTED_LOCALES,
  type InventedLocale,
  type InventedText,
  type InventedWords,
} from './invented-words.ts';
import type { Random } from './random.ts';

/**
 * Makes prose of about 150 words in each language: three paragraphs, a heading, a citation in each paragraph, perhaps a
 * link.
 */
export function proseMaker(random: Random, words: InventedWords): (wishes: ProseWishes) => InventedText {
  const sentences = (locale: InventedLocale, count: number) =>
    Array.from({ length: count }, () => words.sentence(locale, 8 + random.below(9))).join(' ');
  const write = (locale: InventedLocale, { sources, link }: ProseWishes) => {
    const paragraphs = Array.from({ length: 3 }, (_, at) => {
      const source = sources[at % sources.length];
      const address = link === undefined || at !== 1 ? '' : ` [${link.text[locale]}](${link.href}).`;
      return `${sentences(locale, 4)}${address} *${words.sentence(locale, 3)}* [@${source}]`;
    });
    const [first, ...rest] = paragraphs;
    return `${[first, `## ${words.sentence(locale, 3).slice(0, -1)}`, ...rest].join('\n\n')}\n`;
  };
  return (wishes) => {
    const [ru, en] = INVENTED_LOCALES.map((locale) => write(locale, wishes));
    return { ru: ru ?? '', en: en ?? '' };
  };
}

interface ProseWishes {
  /** Ids of sources to cite, at least one. */
  sources: readonly string[];
  link?: { href: string; text: InventedText } | undefined;
}
