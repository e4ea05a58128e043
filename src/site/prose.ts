import { renderProse } from '../content-source/render-prose.ts';
import { useMessages } from '../i18n/translate.ts';
import type { Locale } from '../format/localized-text.ts';
import { noteAnchor } from '../routes.ts';
import { noteNumber, type ProseView } from '../views/prose/prose-view.ts';
import { contentDir } from '../content-source/content-dir.ts';

/** The prose of a record as HTML, its citations as numbered marks. `locale` is the page's language. */
export function renderRecordProse(prose: ProseView, locale: Locale): Promise<string> {
  const t = useMessages(locale);
  return renderProse(prose.file, {
    contentDir: contentDir(),
    numberOf: (source) => noteNumber(prose, source) ?? 0,
    noteHref: (number) => `#${noteAnchor(number)}`,
    noteLabel: (number) => t('note.ref', { number }),
    headingLevel: 3,
  });
}
