import { INVENTED_LOCALES, type InventedLocale } from './invented-words.ts';

/** A value with each text that stands in every language replaced by that of one. */
export function inLocale(value: unknown, locale: InventedLocale): unknown {
  if (Array.isArray(value)) return value.map((element) => inLocale(element, locale));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  const isText = fields.length === INVENTED_LOCALES.length && INVENTED_LOCALES.every((key) => key in value);
  if (isText) return fields.find(([key]) => key === locale)?.[1];
  return Object.fromEntries(fields.map(([name, field]) => [name, inLocale(field, locale)]));
}
