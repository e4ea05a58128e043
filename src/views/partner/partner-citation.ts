import { perKey } from '../../i18n/per-key.ts';
import { yearOf } from '../../i18n/format-date.ts';
import { localeTraits } from '../../i18n/locales.ts';
import type { PageContext } from '../context.ts';
import type { FrameView } from '../frame/frame-view.ts';

/** A reference to a page in one style. What stands in italics in that style comes apart from the rest. */
export interface CitationView {
  style: string;
  before?: string;
  title: string;
  after: string;
  /** The day of access, where the style asks for it: the page fills it in where scripts run. */
  accessed?: { placeholder: string; end: string };
}

/** What a reference needs to know beside the page itself. */
interface CitedPage {
  /** Who publishes, where the site is official. */
  author: string | undefined;
  /** Date of the page, `YYYY-MM-DD` or another EDTF date, of which the year alone is given. */
  date: string;
}

/** References to a page by GOST R 7.0.5–2008, as an electronic resource, and by APA 7, as a page of a website. */
export function citationViews(
  ctx: PageContext,
  frame: FrameView,
  { author, date }: CitedPage,
): CitationView[] {
  const { t } = ctx;
  const { title, siteTitle, canonical } = frame;
  const year = yearOf(date);
  const [after = '', end = ''] = t('reuse.gostText', { site: siteTitle, year, url: canonical }).split(
    '{accessed}',
  );
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(date);
  const dated = `(${isDay ? t('reuse.apaDate', { year, dayMonth: dayMonth(ctx, date) }) : year}).`;
  return [
    {
      style: t('reuse.gost'),
      title,
      after: ` ${after}`,
      accessed: { placeholder: t('reuse.accessed'), end },
    },
    {
      style: t('reuse.apa'),
      ...(author !== undefined && { before: `${author}. ${dated} ` }),
      title: `${title}.`,
      after: author === undefined ? ` ${dated} ${siteTitle}. ${canonical}` : ` ${siteTitle}. ${canonical}`,
    },
  ];
}

function dayMonth(ctx: PageContext, day: string): string {
  return dayMonthFormat(apaFormat(ctx))
    .format(new Date(`${day}T00:00Z`))
    .replaceAll(' ', '\u00A0');
}

const dayMonthFormat = perKey(
  (format: string) => new Intl.DateTimeFormat(format, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
);

/** APA writes the month first in English. */
function apaFormat(ctx: PageContext): string {
  const { locale } = ctx;
  const { format, lang } = localeTraits(locale);
  return lang === 'en' ? 'en-US' : format;
}
