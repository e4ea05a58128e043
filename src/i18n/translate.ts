import { borrowed, isolated } from '../format/borrowed-words.ts';
import { textDirection } from '../format/text-direction.ts';
import { isPartial, type PartialLocale, type SpokenLocale } from './locales.ts';
import { messages, type MessageKey, type MessageTable, type PluralKey } from './messages/index.ts';
import { formatNumber } from './format.ts';
import { partialWords } from './partial/index.ts';
import { perKey } from './per-key.ts';

/** Values for the `{name}` places of a message. */
type MessageValues = Readonly<Record<string, string | number>>;

/** The interface's words in one language. */
export interface Translate {
  /** The message with its places filled in. */
  (key: MessageKey, values?: MessageValues): string;
  /** The plural form that a number asks for; `{count}` is the number itself. */
  count(key: PluralKey, count: number, values?: MessageValues): string;
}

/** The interface's words in a language that it speaks; those that it has not got are English. */
export const useMessages = perKey((lang: SpokenLocale): Translate => {
  const table = wordTable(lang);
  const rules = new Intl.PluralRules(lang);
  const translate = (key: MessageKey, values: MessageValues = {}) => fill(table.texts[key], values);
  const count = (key: PluralKey, number: number, values: MessageValues = {}) => {
    const forms = table.plurals[key];
    const form = forms[rules.select(number)] ?? forms.other;
    return fill(form, { ...values, count: formatNumber(number, lang) });
  };
  return Object.assign(translate, { count });
});

/** The same for pages, which mark the words that are English for want of others. */
export const usePageMessages = perKey((lang: SpokenLocale): Translate => {
  const own = useMessages(lang);
  if (!isPartial(lang)) return own;
  const { texts, plurals } = partialWords[lang];
  const english = useMessages('en');
  const whole = textDirection(lang) === 'rtl' ? isolatedValues : (values?: MessageValues) => values;
  const translate = (key: MessageKey, values?: MessageValues) =>
    key in texts ? own(key, whole(values)) : borrowed(english(key, whole(values)));
  const count = (key: PluralKey, number: number, values?: MessageValues) =>
    key in plurals
      ? own.count(key, number, whole(values))
      : borrowed(english.count(key, number, whole(values)));
  return Object.assign(translate, { count });
});

function isolatedValues(values: MessageValues = {}): MessageValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolated(String(value))]));
}

/** All words of a language; English ones where it has a part of them. */
export const wordTable = perKey((lang: SpokenLocale): MessageTable => {
  if (!isPartial(lang)) return messages[lang];
  const { texts, plurals } = partialWords[lang];
  return { texts: { ...messages.en.texts, ...texts }, plurals: { ...messages.en.plurals, ...plurals } };
});

/** The words that a language has not got: their names, and what they are in English. */
export function missingWords(lang: PartialLocale): { key: string; english: string }[] {
  const { texts, plurals } = partialWords[lang];
  const { texts: all, plurals: allPlurals } = messages.en;
  return [
    ...Object.entries(all).filter(([key]) => !(key in texts)),
    ...Object.entries(allPlurals)
      .filter(([key]) => !(key in plurals))
      .map(([key, forms]) => [key, forms.other] as const),
  ].map(([key, english]) => ({ key, english }));
}

/** How many words there are, and how many of them a language has not got. */
export function wordCount(lang: PartialLocale): { all: number; missing: number } {
  const { texts, plurals } = messages.en;
  const all = Object.keys(texts).length + Object.keys(plurals).length;
  return { all, missing: missingWords(lang).length };
}

function fill(text: string, values: MessageValues): string {
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place));
}
