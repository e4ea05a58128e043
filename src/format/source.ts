import { z } from 'astro/zod';
import { edtfDate } from './edtf-date.ts';
import { withMeta } from './field-meta.ts';
import { languageTag, webAddress } from './identifiers.ts';
import { localizedText, type Locales } from './localized-text.ts';
import { translatedFrom } from './translation.ts';
import { shortText } from './written-text.ts';

const SOURCE_KINDS = ['official', 'legal-text', 'news', 'archive', 'reference', 'own-document'] as const;

/** Where facts come from. */
export function sourceSchema(locales: Locales) {
  const text = localizedText(locales);
  return z.strictObject({
    /** Title as printed, in its own language. */
    title: withMeta(shortText, { searched: 'name' }),
    /** The title in the site's other languages. */
    titleTranslated: withMeta(z.record(languageTag, shortText), {
      translated: true,
      searched: 'name',
    }).optional(),
    /** Short name for notes and lists. */
    label: withMeta(text, { searched: 'word', asked: 'derived' }),
    /** Language of the source. */
    lang: languageTag,
    kind: withMeta(z.enum(SOURCE_KINDS), { options: 'sourceKind' }),
    publisher: withMeta(text, { searched: 'word' }),
    /** When it was published, if it says so. */
    date: withMeta(edtfDate, { asked: true }).optional(),
    dateNote: localizedText(locales, 600).optional(),
    url: withMeta(webAddress, { asked: true }).optional(),
    archivedUrl: webAddress.optional(),
    /** When it was last read. */
    accessed: withMeta(edtfDate, { upkeep: true }).optional(),
    /** What was last seen of the address; a command asks it and writes this. */
    link: withMeta(
      z.strictObject({
        /** The last day on which it answered. */
        seen: edtfDate.optional(),
        /** The day on which it was found to be dead, and has been since. */
        dead: edtfDate.optional(),
        /** What the server answered then, where it answered. */
        status: z.int().min(400).max(599).optional(),
      }),
      { upkeep: true },
    ).optional(),
    /** What a reader should know before relying on it. */
    note: localizedText(locales, 600).optional(),
    /** Which default-language texts the short texts beside them render; commands and forms write it. */
    translatedFrom: translatedFrom(locales),
  });
}

export type SourceData = z.output<ReturnType<typeof sourceSchema>>;
