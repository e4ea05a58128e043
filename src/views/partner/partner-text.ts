import { formatEdtf } from '../../i18n/format-date.ts';
import { useMessages } from '../../i18n/translate.ts';
import type { Partner, Registry } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { absolute, route } from '../../routes.ts';
import type { FactView } from '../parts/fact-view.ts';
import { createNotebook, type NoteRef, type NoteView } from '../parts/notes.ts';
import { contactFacts } from './partner-contacts.ts';
import { keyFacts } from './partner-facts.ts';
import { nameFacts } from './partner-names.ts';
import { placeFacts } from './partner-place.ts';
import { textIn } from '../parts/text-view.ts';

/** The facts about a partner in plain text with numbered sources, for a speech or a note. Its numbers are its own, from 1. */
export function partnerText(registry: Registry, partner: Partner, locale: Locale): string {
  const t = useMessages(locale);
  const { site } = registry;
  const { name, nativeName } = partner.data;
  const notebook = createNotebook(locale);
  const facts = [
    ...keyFacts(registry, partner, locale, notebook),
    ...placeFacts(registry, partner, locale, notebook),
    ...nameFacts(registry, partner, locale, notebook),
    ...contactFacts(partner, locale, notebook),
  ];
  const notes = notebook.notes();
  return [
    [textIn(name, locale), ...(nativeName ? [nativeName.text] : [])].join(' / '),
    '',
    ...facts.map(factLine),
    '',
    ...(notes.length > 0 ? [t('reuse.sources'), ...notes.map(sourceLine), ''] : []),
    textIn(site.title, locale),
    t('reuse.dataDate', { date: formatEdtf(site.dataDate, locale) }),
    absolute(site.url, route.record(locale, 'partners', partner.id)),
    '',
  ].join('\n');
}

function factLine({ term, values }: FactView): string {
  const words = values.map(
    ({ text, remark, notes }) => `${text.text}${remark ? aside(remark.text) : ''}${marks(notes)}`,
  );
  return `${term}: ${words.join('; ')}`;
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
