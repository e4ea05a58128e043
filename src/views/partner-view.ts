import type { MiniMapView } from '../map/build-mini-map.ts';
import type { Partner, Registry } from '../registry/model.ts';
import type { PictureSizes } from '../registry/picture-widths.ts';
import type { Locale } from '../registry/schema/localized-text.ts';
import { formatEdtf } from '../i18n/format-date.ts';
import { countryName } from '../i18n/format.ts';
import { useMessages } from '../i18n/translate.ts';
import { route } from '../routes.ts';
import { eventCard, paperCard, type CardView } from './card-view.ts';
import { fact, present, unknownFact, type FactView } from './fact-view.ts';
import { accountFieldName } from './field-name.ts';
import type { FrameView } from './frame-view.ts';
import { createNotebook, type Notebook, type NoteView } from './notes.ts';
import { partnerMiniMap } from './partner-map-view.ts';
import { nameFacts } from './partner-names.ts';
import { placeFacts } from './partner-place.ts';
import { pictureViews, type PictureView } from './picture-view.ts';
import { proseView, type ProseView } from './prose-view.ts';
import { recordFoot, recordFrame } from './record-frame.ts';
import { everyName, searchTerms, type SearchTerms } from './search-terms.ts';
import { accountViews, relationSteps, type AccountView, type StepView } from './step-view.ts';
import { localize, plain, textIn, type LangText, type LinkView } from './text-view.ts';

/** Everything a partner's page prints. */
export interface PartnerView {
  frame: FrameView;
  id: string;
  name: LangText;
  nativeName?: LangText;
  kind: LinkView;
  summary: LangText;
  facts: FactView[];
  names: FactView[];
  steps: StepView[];
  accounts: AccountView[];
  pictures: PictureView[];
  papers: CardView[];
  events: CardView[];
  place: FactView[];
  contacts: FactView[];
  map?: MiniMapView;
  prose?: ProseView;
  notes: NoteView[];
  /** When it was last verified and last changed. */
  foot: string[];
  search: SearchTerms;
}

/** The page of a partner in one language. `changed`: the day it last changed, `YYYY-MM-DD`; `pictures`: those whose size is known. */
export function partnerView(
  registry: Registry,
  partner: Partner,
  locale: Locale,
  changed?: string,
  pictures: PictureSizes = {},
): PartnerView {
  const { data } = partner;
  const notebook = createNotebook(locale);
  const facts = keyFacts(registry, partner, locale, notebook);
  const steps = relationSteps(partner.steps, locale, notebook);
  const accounts = accountViews(partner.accounts, locale, notebook, (field) =>
    accountFieldName(field, { words: 'relation', steps: partner.steps }, locale),
  );
  const names = nameFacts(registry, partner, locale, notebook);
  const place = placeFacts(registry, partner, locale, notebook);
  const contacts = contactFacts(partner, locale, notebook);
  const map = partnerMiniMap(registry, partner, locale);
  const prose = proseView(registry, partner.prose, locale, notebook);
  const kindHref = route.filter(locale, 'partners', 'kind', partner.kind.id);
  return {
    frame: recordFrame(registry, locale, partner, data.name, data.summary, [
      { href: kindHref, text: localize(partner.kind.plural ?? partner.kind.label, locale) },
    ]),
    id: partner.id,
    name: localize(data.name, locale),
    ...(data.nativeName && { nativeName: { text: data.nativeName.text, lang: data.nativeName.lang } }),
    kind: { href: kindHref, text: localize(partner.kind.label, locale) },
    summary: localize(data.summary, locale),
    facts,
    names,
    steps,
    accounts,
    pictures: pictureViews(data.images, pictures, locale),
    papers: partner.agreements.map((agreement) => paperCard(agreement, locale)),
    events: partner.events.map((event) => eventCard(event, locale)),
    place,
    contacts,
    ...(map && { map }),
    ...(prose && { prose }),
    notes: notebook.notes(),
    foot: recordFoot(data.verified, changed, locale),
    search: searchTerms(
      textIn(data.name, locale),
      useMessages(locale)('nav.partners'),
      everyName(registry, partner),
      locale,
      partner,
    ),
  };
}

function keyFacts(registry: Registry, partner: Partner, locale: Locale, notebook: Notebook): FactView[] {
  const t = useMessages(locale);
  const { data, since, cites } = partner;
  const last = partner.steps.at(-1);
  return present([
    fact(t('fact.kind'), localize(partner.kind.label, locale), notebook.cite(cites['kind']), {
      href: route.filter(locale, 'partners', 'kind', partner.kind.id),
    }),
    last === undefined
      ? unknownFact(t('fact.state'), t('unknown.state'), notebook.cite(cites['record']))
      : fact(t('fact.state'), plain(t(`relation.${last.state}`)), notebook.cite(last.cite), {
          id: 'state',
          ...(last.note && { remark: localize(last.note, locale) }),
        }),
    sinceFact(partner, locale, notebook),
    since?.agreement &&
      fact(t('fact.basis'), localize(since.agreement.data.title, locale), [], {
        href: route.record(locale, 'agreements', since.agreement.id),
      }),
    partner.lastEvidence === undefined
      ? unknownFact(t('fact.lastEvidence'), t('unknown.evidence'))
      : fact(t('fact.lastEvidence'), plain(formatEdtf(partner.lastEvidence, locale))),
    data.country === undefined
      ? undefined
      : fact(
          t('fact.country'),
          plain(countryName(data.country, locale, registry.countries)),
          notebook.cite(cites['country']),
          {
            href: route.filter(locale, 'partners', 'country', data.country.toLowerCase()),
          },
        ),
    data.region && fact(t('fact.region'), localize(data.region, locale), notebook.cite(cites['region'])),
    topicFact(t('fact.areas'), 'areas', partner, locale, notebook),
    topicFact(t('fact.exchangeForms'), 'exchangeForms', partner, locale, notebook),
    declaredFact(registry, partner, locale),
  ]);
}

function sinceFact({ since }: Partner, locale: Locale, notebook: Notebook): FactView {
  const t = useMessages(locale);
  if (since?.date === undefined)
    return unknownFact(t('fact.since'), t('unknown.since'), notebook.cite(since?.cite));
  return fact(t('fact.since'), plain(formatEdtf(since.date, locale)), notebook.cite(since.cite), {
    id: 'since',
    ...(since.dateNote && { remark: localize(since.dateNote, locale) }),
  });
}

function topicFact(
  term: string,
  field: 'areas' | 'exchangeForms',
  partner: Partner,
  locale: Locale,
  notebook: Notebook,
): FactView | undefined {
  const topics = partner[field];
  if (topics.length === 0) return undefined;
  const vocabulary = field === 'areas' ? 'areas' : 'exchange-forms';
  const marks = notebook.cite(partner.cites[field]);
  return {
    term,
    values: topics.map((topic, index) => ({
      text: localize(topic.label, locale),
      href: route.term(locale, vocabulary, topic.id),
      notes: index === topics.length - 1 ? marks : [],
    })),
  };
}

/** Which declaring documents name this partner, and which that declare its kind do not. */
function declaredFact(registry: Registry, partner: Partner, locale: Locale): FactView | undefined {
  const t = useMessages(locale);
  const naming = partner.declaredBy.map((source) => ({
    text: localize(source.data.label, locale),
    href: route.record(locale, 'sources', source.id),
    notes: [],
  }));
  const silent = registry.declared
    .filter((declared) => declared.collection === 'partners' && declared.kind === partner.kind.id)
    .flatMap((declared) => declared.cite.map(({ record }) => record))
    .filter((source) => !partner.declaredBy.includes(source))
    .map((source) => ({
      text: plain(t('fact.notDeclared', { source: textIn(source.data.label, locale) })),
      href: route.record(locale, 'sources', source.id),
      notes: [],
    }));
  const values = [...naming, ...silent];
  return values.length === 0 ? undefined : { term: t('fact.declaredBy'), values };
}

function contactFacts({ contacts }: Partner, locale: Locale, notebook: Notebook): FactView[] {
  return contacts.map((contact) =>
    fact(
      textIn(contact.role ?? contact.name, locale),
      localize(contact.name, locale),
      notebook.cite(contact.citations),
      {
        ...(contact.website !== undefined && { href: contact.website }),
      },
    ),
  );
}
