import type { PageContext } from '../context.ts';
import type { FrameView } from '../frame/frame-view.ts';
import type { FactView } from '../parts/fact-view.ts';
import { plain, type LinkView } from '../parts/text-view.ts';

/** How a reader reports an error in a fact of one page. */
export interface ErrorReportView {
  /**
   * One for each fact, with the fact's term as its text, and one for all else in the record. Opens a message to the
   * publisher whose subject names record and field, or the term where the fact is not one field's.
   */
  links: LinkView[];
  /**
   * Text of the message, with `{value}` where the fact's value goes. A script adds it: in every link it would make the
   * page heavy.
   */
  body: string;
}

/**
 * @param reportUrl `mailto:` or the page for a new issue, which takes `title` and `body`
 * @param file the record's file, relative to the content folder
 */
export function errorReportView(
  ctx: PageContext,
  reportUrl: string | undefined,
  file: string,
  frame: FrameView,
  facts: readonly FactView[],
): ErrorReportView | undefined {
  if (reportUrl === undefined) return undefined;
  const links = facts.map(({ term, field }) => ({
    href: withSubject(reportUrl, `${file}: ${field ?? term.text}`),
    text: term,
  }));
  links.push({ href: withSubject(reportUrl, file), text: plain(ctx.t('reuse.reportOther')) });
  return { links, body: ctx.t('reuse.reportBody', { url: frame.canonical, value: '{value}' }) };
}

function withSubject(reportUrl: string, subject: string): string {
  const parameter = reportUrl.startsWith('mailto:') ? 'subject' : 'title';
  return `${reportUrl}${reportUrl.includes('?') ? '&' : '?'}${parameter}=${encodeURIComponent(subject)}`;
}
