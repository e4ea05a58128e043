import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../../views/context.ts';
import { xmlText } from '../xml-text.ts';
import { dataDay, type FeedEntry } from '../../views/news/feed-entries.ts';

/** Most entries of a feed. */
const MOST = 50;

/**
 * Entries as an Atom feed (RFC 4287) in the language of the pages. What is new in it is said by the day its record
 * changed, since the day of a fact may be long ago or not known.
 * @param href of the feed itself
 * @param page address of the page that the feed is about
 */
export function atom(
  ctx: PageContext,
  { title, href, page }: { title: string; href: string; page: string },
  entries: readonly FeedEntry[],
): string {
  const { registry, lang } = ctx;
  const { url, official, department, title: siteTitle, licence } = registry.site;
  const shown = entries.slice(0, MOST);
  const newest =
    shown
      .map(({ changed }) => changed)
      .sort()
      .at(-1) ?? dataDay(ctx);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    element('id', absolute(url, href)),
    element('title', title),
    element('updated', moment(newest)),
    `<author>${element('name', ctx.words(official ? department.name : siteTitle))}</author>`,
    element('rights', licence.content),
    link('self', absolute(url, href), 'application/atom+xml'),
    link('alternate', absolute(url, page), 'text/html'),
    ...shown.map(entryElement),
    '</feed>',
    '',
  ].join('\n');
}

/** The page that a feed is about: that of a partner, or the timeline of all. */
export function feedPage({ locale }: PageContext, partner?: string): string {
  return partner === undefined ? route.timeline(locale) : route.record(locale, 'partners', partner);
}

function entryElement({ id, title, summary, address, changed }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', moment(changed)),
    link('alternate', address, 'text/html'),
    ...(summary === undefined || summary.text === ''
      ? []
      : [element('summary', summary.text, summary.lang === undefined ? '' : ` xml:lang="${summary.lang}"`)]),
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string, attributes = ''): string {
  return `<${name}${attributes}>${xmlText(text)}</${name}>`;
}

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`;
}

/** A day as a moment: its beginning in Greenwich. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
