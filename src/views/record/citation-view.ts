import { perKey } from '../../i18n/per-key.ts';
import { yearOf } from '../../i18n/format-date.ts';
import { formatTag, spokenLanguage } from '../../i18n/locales.ts';
import type { PageContext } from '../context.ts';
import { named } from '../frame/tell-apart.ts';
import type { FrameView } from '../frame/frame-view.ts';
import { joined, plain, sentence, type LangText } from '../parts/text-view.ts';

/** A reference to a page in one style. What stands in italics in that style comes apart from the rest. */
export interface CitationView {
  style: string;
  before?: LangText;
  title: LangText;
  after: LangText;
  /** The day of access, where the style asks for it: the page fills it in where scripts run. */
  accessed?: { placeholder: string; end: string };
}

/** What a reference needs to know beside the page itself. */
interface CitedPage {
  /** Who publishes, where the site is official. */
  author: LangText | undefined;
  /** What it is called where it is not told apart from others of the name. */
  name: LangText;
  /** Absolute address that stays. */
  address: string;
  /** Date of the page, `YYYY-MM-DD` or another EDTF date, of which the year alone is given. */
  date: string;
}

/**
 * References to a page by APA 7, as a page of a website, and on sites in Russian by GOST R 7.0.5–2008 first, as an
 * electronic resource.
 */
export function citationViews(
  ctx: PageContext,
  frame: FrameView,
  { author, name, date, address }: CitedPage,
): CitationView[] {
  const { registry, t } = ctx;
  const { siteTitle } = frame;
  const title = named(name, frame.title);
  const year = yearOf(date);
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(date);
  const dated = `(${isDay ? t('reuse.apaDate', { year, dayMonth: dayMonth(ctx, date) }) : year}).`;
  return [
    ...(registry.site.locales.map(spokenLanguage).includes('ru')
      ? [gostCitation(ctx, siteTitle, { title, year, url: address })]
      : []),
    {
      style: t('reuse.apa'),
      ...(author !== undefined && { before: joined([author, plain(`. ${dated} `)]) }),
      title: joined([title, plain('.')]),
      after: joined([plain(author === undefined ? ` ${dated} ` : ' '), siteTitle, plain(`. ${address}`)]),
    },
  ];
}

function gostCitation(
  { t }: PageContext,
  siteTitle: LangText,
  { title, ...values }: { title: LangText; year: string; url: string },
): CitationView {
  const gost = (site: string) => t('reuse.gostText', { site, ...values }).split('{accessed}');
  const [, end = ''] = gost(siteTitle.text);
  return {
    style: t('reuse.gost'),
    title,
    after: sentence((site) => ` ${gost(site)[0] ?? ''}`, siteTitle),
    accessed: { placeholder: t('reuse.accessed'), end },
  };
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
function apaFormat({ lang }: PageContext): string {
  return lang === 'en' ? 'en-US' : formatTag(lang);
}
