import { renderProse } from '../content-source/render-prose.ts';
import type { SpokenLocale } from '../i18n/locales.ts';
import { useMessages } from '../i18n/translate.ts';
import { noteAnchor } from '../routes.ts';
import { noteNumber, type ProseView } from '../views/prose/prose-view.ts';
import { tagged } from '../views/parts/text-view.ts';
import { contentDir } from '../content-source/content-dir.ts';

/**
 * The prose of a record as HTML, its citations as numbered marks. `lang` is the page's language.
 * @param place on a page of many records: the record's own page, by which its links are written, and the level of its
 *   largest headings
 */
export function renderRecordProse(
  prose: ProseView,
  lang: SpokenLocale,
  place?: { page: string; level: number },
): Promise<string> {
  const t = useMessages(lang);
  return renderProse(prose.file, {
    contentDir: contentDir(),
    numberOf: (source) => noteNumber(prose, source) ?? 0,
    noteHref: (number) => `#${noteAnchor(number)}`,
    noteLabel: (number) => tagged(t('note.ref', { number }), lang, prose.lang),
    headingLevel: place?.level ?? 3,
    ...(place && { linkedFrom: place.page }),
  });
}
