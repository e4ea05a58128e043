import type { Partner } from '../../registry/model.ts';
import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import type { FactView } from '../parts/fact-view.ts';
import { numberNotes, type NoteRef, type NoteView } from '../parts/notes.ts';
import { contactFacts } from './partner-contacts.ts';
import { partnerFacts } from './partner-facts.ts';
import { nameFacts } from './partner-names.ts';
import { placeFacts } from './partner-place.ts';

/**
 * The facts about a partner in plain text with numbered sources, for a speech or a note. Its numbers are its own, from
 * 1.
 */
export function partnerText(ctx: PageContext, partner: Partner): string {
  const { registry, locale, t } = ctx;
  const { site } = registry;
  const { name, nativeName } = partner.data;
  const facts = [
    ...partnerFacts(ctx, partner),
    ...placeFacts(ctx, partner),
    ...nameFacts(ctx, partner),
    ...contactFacts(ctx, partner),
  ];
  const notes = numberNotes(ctx, facts);
  return [
    [ctx.words(name), ...(nativeName ? [nativeName.text] : [])].join(' / '),
    '',
    ...facts.map(factLine),
    '',
    ...(notes.length > 0 ? [t('reuse.sources'), ...notes.map(sourceLine), ''] : []),
    ctx.words(site.title),
    t('reuse.dataDate', { date: ctx.date(site.dataDate) }),
    absolute(site.url, route.record(locale, 'partners', partner.id)),
    '',
  ].join('\n');
}

function factLine({ term, values }: FactView): string {
  const words = values.map(
    ({ text, remark, notes }) => `${text.text}${remark ? aside(remark.text) : ''}${marks(notes)}`,
  );
  return `${term.text}: ${words.join('; ')}`;
}

/** In brackets, but for what has brackets itself. */
function aside(remark: string): string {
  return remark.includes('(') ? `, ${remark}` : ` (${remark})`;
}

function marks(notes: readonly NoteRef[]): string {
  return notes.length === 0 ? '' : ` ${notes.map(({ number }) => `[${number}]`).join('')}`;
}

function sourceLine({ number, label, at, publisher, date, url }: NoteView): string {
  const words = [label.text, at?.text, publisher?.text, date].filter((part) => part !== undefined).join(', ');
  // A date may end with an abbreviation, and so with a full stop already.
  return `[${number}] ${words.replace(/\.$/u, '')}.${url === undefined ? '' : ` ${url}`}`;
}
