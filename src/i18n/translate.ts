import type { InterfaceLocale } from './locales.ts';
import { messages, type MessageKey, type PluralKey } from './messages/index.ts';
import { formatNumber } from './format.ts';
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

/** The interface's words in a language that it speaks. */
export const useMessages = perKey((lang: InterfaceLocale): Translate => {
  const table = messages[lang];
  const rules = new Intl.PluralRules(lang);
  const translate = (key: MessageKey, values: MessageValues = {}) => fill(table.texts[key], values);
  const count = (key: PluralKey, number: number, values: MessageValues = {}) => {
    const forms = table.plurals[key];
    const form = forms[rules.select(number)] ?? forms.other;
    return fill(form, { ...values, count: formatNumber(number, lang) });
  };
  return Object.assign(translate, { count });
});

function fill(text: string, values: MessageValues): string {
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place));
}
