import { createRandom, type Random } from './random.ts';

/** A text in both languages of the invented registry. */
export type InventedText = Record<InventedLocale, string>;

export const INVENTED_LOCALES = ['ru', 'en'] as const;

export type InventedLocale = (typeof INVENTED_LOCALES)[number];

/**
 * Words that nobody speaks, in both languages, with a few that stand often and many that stand seldom, as in real
 * prose.
 */
export interface InventedWords {
  /** A name that was not given before, in both scripts. */
  name: () => InventedText;
  sentence: (locale: InventedLocale, length: number) => string;
}

export function inventWords(random: Random): InventedWords {
  const given = new Set<string>();
  const lexicons = { ru: inventLexicon('ru'), en: inventLexicon('en') };
  return {
    name: () => {
      for (;;) {
        const parts = Array.from({ length: 3 + random.below(2) }, () => random.pick(SYLLABLES));
        const [ru, en] = [capital(parts.map(([sound]) => sound)), capital(parts.map(([, sound]) => sound))];
        if (given.has(en)) continue;
        given.add(en);
        return { ru, en };
      }
    },
    sentence: (locale, length) => {
      const lexicon = lexicons[locale];
      const words = Array.from(
        { length },
        () => lexicon[Math.floor(LEXICON_SIZE * random.next() ** 3)] ?? '',
      );
      return `${capital([words.join(' ')])}.`;
    },
  };
}

const LEXICON_SIZE = 6000;

/** The same words whatever was drawn before: a registry of another size speaks the same language. */
function inventLexicon(locale: InventedLocale): string[] {
  const random = createRandom(locale === 'ru' ? 1 : 2);
  const script = locale === 'ru' ? 0 : 1;
  return Array.from({ length: LEXICON_SIZE }, (_, at) => {
    // Frequent words are short.
    const length = at < 40 ? 1 : 2 + random.below(2);
    const stem = Array.from({ length }, () => random.pick(SYLLABLES)[script]).join('');
    return at < 40 ? stem : stem + random.pick(ENDINGS[locale]);
  });
}

function capital(parts: readonly string[]): string {
  const word = parts.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const ENDINGS = {
  ru: ['а', 'ы', 'е', 'ов', 'ами', 'ость', 'ский', 'ого', 'ать', 'ит', 'ение', ''],
  en: ['s', 'ing', 'ed', 'er', 'ly', 'ness', 'tion', 'al', '', '', '', ''],
} as const;

/** The same sound in both scripts. */
const SYLLABLES = [
  ['ба', 'ba'],
  ['ве', 've'],
  ['го', 'go'],
  ['да', 'da'],
  ['зе', 'ze'],
  ['ка', 'ka'],
  ['ли', 'li'],
  ['мо', 'mo'],
  ['на', 'na'],
  ['пе', 'pe'],
  ['ро', 'ro'],
  ['су', 'su'],
  ['та', 'ta'],
  ['фи', 'fi'],
  ['хо', 'kho'],
  ['ча', 'cha'],
  ['шу', 'shu'],
  ['бор', 'bor'],
  ['вин', 'vin'],
  ['гар', 'gar'],
  ['дол', 'dol'],
  ['кер', 'ker'],
  ['лум', 'lum'],
  ['мир', 'mir'],
  ['нок', 'nok'],
  ['рус', 'rus'],
  ['тен', 'ten'],
  ['ским', 'skim'],
  ['брел', 'brel'],
  ['град', 'grad'],
] as const;
