import { useMessages } from '../i18n/translate.ts';
import type { FactView } from './fact-view.ts';
import type { FrameView } from './frame-view.ts';
import type { LinkView } from './text-view.ts';

/**
 * A link for every fact that is a field's: it opens a message to the publisher that names record, field and value.
 * @param reportUrl `mailto:` or the page for a new issue, which takes `title` and `body`
 * @param file the record's file, relative to the content folder
 */
export function reportLinks(
  reportUrl: string | undefined,
  file: string,
  frame: FrameView,
  facts: readonly FactView[],
): LinkView[] {
  if (reportUrl === undefined) return [];
  const t = useMessages(frame.locale);
  return facts.flatMap(({ term, field, values }) => {
    if (field === undefined) return [];
    const value = values.map(({ text }) => text.text).join('; ');
    const title = t('reuse.reportTitle', { name: frame.title, field: term });
    const body = t('reuse.reportBody', { url: frame.canonical, record: file, field, value });
    return [{ href: prefilled(reportUrl, title, body), text: { text: `${term}: ${value}` } }];
  });
}

function prefilled(reportUrl: string, title: string, body: string): string {
  const isMail = reportUrl.startsWith('mailto:');
  const lines = isMail ? body.replaceAll('\n', '\r\n') : body;
  const query = `${isMail ? 'subject' : 'title'}=${encodeURIComponent(title)}&body=${encodeURIComponent(lines)}`;
  return `${reportUrl}${reportUrl.includes('?') ? '&' : '?'}${query}`;
}
