import { eventDate } from '../../registry/derive/last-evidence.ts';
import type { Event, Registry, TopicTerm } from '../../registry/model.ts';
import type { PictureSizes } from '../../registry/picture-widths.ts';
import type { Locale, LocalizedText } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route, type PagedVocabulary } from '../../routes.ts';
import { fact, present, unknownFact, type FactView } from '../parts/fact-view.ts';
import { accountFieldName } from './field-name.ts';
import { createNotebook, type Notebook } from '../parts/notes.ts';
import { pictureViews } from './picture-view.ts';
import { proseView } from '../prose/prose-view.ts';
import { recordFoot, recordFrame } from './record-frame.ts';
import type { RecordView } from './record-view.ts';
import { countriesOf, searchTerms } from './search-terms.ts';
import { accountViews } from './step-view.ts';
import { localize, plain, textIn, type LangText, type LinkView } from '../parts/text-view.ts';

/** Everything an event's page prints. */
export interface EventView extends RecordView {
  title: LangText;
  kind: LinkView;
}

/** The page of an event in one language. `changed`: the day it last changed, `YYYY-MM-DD`; `pictures`: those whose size is known. */
export function eventView(
  registry: Registry,
  event: Event,
  locale: Locale,
  changed?: string,
  pictures: PictureSizes = {},
): EventView {
  const { data } = event;
  const notebook = createNotebook(locale);
  const facts = keyFacts(event, locale, notebook);
  const accounts = accountViews(event.accounts, locale, notebook, (field) =>
    accountFieldName(field, undefined, locale),
  );
  const prose = proseView(registry, event.prose, locale, notebook);
  const kindHref = route.filter(locale, 'events', 'kind', event.kind.id);
  return {
    frame: recordFrame(registry, locale, event, data.title, data.summary),
    id: event.id,
    title: localize(data.title, locale),
    kind: { href: kindHref, text: localize(event.kind.label, locale) },
    summary: localize(data.summary, locale),
    facts,
    accounts,
    pictures: pictureViews(data.images, pictures, locale),
    ...(prose && { prose }),
    notes: notebook.notes(),
    foot: recordFoot(data.verified, changed, locale),
    search: searchTerms(
      textIn(data.title, locale),
      useMessages(locale)('nav.events'),
      Object.values(data.title),
      locale,
      {
        areas: event.areas,
        date: eventDate(event),
        countries: countriesOf(registry, event.partners, locale),
        state: useMessages(locale)(`event.${data.state}`),
      },
    ),
  };
}

function keyFacts(event: Event, locale: Locale, notebook: Notebook): FactView[] {
  const t = useMessages(locale);
  const { data, cites } = event;
  return present([
    dateFact(event, locale, notebook),
    data.reported === undefined
      ? undefined
      : fact(t('fact.reported'), plain(formatEdtf(data.reported, locale)), notebook.cite(cites['reported'])),
    fact(t('fact.state'), plain(t(`event.${data.state}`)), notebook.cite(cites['state']), { id: 'state' }),
    data.place && fact(t('fact.place'), localize(data.place, locale), notebook.cite(cites['place'])),
    linksFact(
      t('fact.partners'),
      event.partners.map(({ id, data: { name } }) => link(locale, 'partners', id, name)),
    ),
    linksFact(
      t('fact.associations'),
      event.associations.map(({ id, data: { name } }) => link(locale, 'associations', id, name)),
    ),
    linksFact(
      t('fact.agreements'),
      event.agreements.map(({ id, data: { title } }) => link(locale, 'agreements', id, title)),
    ),
    data.participants === undefined
      ? undefined
      : fact(
          t('fact.participants'),
          plain(t.count('count.people', data.participants)),
          notebook.cite(cites['participants']),
        ),
    linksFact(t('fact.areas'), topicLinks(event.areas, 'areas', locale)),
    linksFact(t('fact.exchangeForms'), topicLinks(event.exchangeForms, 'exchange-forms', locale)),
    cites['record'] === undefined
      ? undefined
      : fact(t('fact.source'), plain(t('fact.wholeRecord')), notebook.cite(cites['record'])),
  ]);
}

function dateFact({ data, cites }: Event, locale: Locale, notebook: Notebook): FactView {
  const t = useMessages(locale);
  const marks = notebook.cite(cites['date']);
  if (data.date !== undefined) {
    return fact(t('fact.date'), plain(formatEdtf(data.date, locale)), marks, {
      ...(data.dateNote && { remark: localize(data.dateNote, locale) }),
    });
  }
  const unknown = unknownFact(t('fact.date'), t('unknown.date'), marks);
  const [value] = unknown.values;
  if (value && data.dateNote) value.remark = localize(data.dateNote, locale);
  return unknown;
}

function linksFact(term: string, links: LinkView[]): FactView {
  return { term, values: links.map(({ href, text }) => ({ href, text, notes: [] })) };
}

function link(
  locale: Locale,
  collection: 'partners' | 'associations' | 'agreements',
  id: string,
  name: LocalizedText,
): LinkView {
  return { href: route.record(locale, collection, id), text: localize(name, locale) };
}

function topicLinks(topics: readonly TopicTerm[], vocabulary: PagedVocabulary, locale: Locale): LinkView[] {
  return topics.map((topic) => ({
    href: route.term(locale, vocabulary, topic.id),
    text: localize(topic.label, locale),
  }));
}
