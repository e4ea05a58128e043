import type { Partner, Registry, Source } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { countryName, formatNumber } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route } from '../../routes.ts';
import { fact, present, unknownFact, type FactView } from '../parts/fact-view.ts';
import type { Notebook } from '../parts/notes.ts';
import { evidenceFact } from './partner-evidence.ts';
import { localize, plain, textIn } from '../parts/text-view.ts';

/** What a partner is to the home city: kind, state, since when and on what paper, newest evidence, who says so. */
export function keyFacts(
  registry: Registry,
  partner: Partner,
  locale: Locale,
  notebook: Notebook,
): FactView[] {
  const t = useMessages(locale);
  const { data, since, cites } = partner;
  return present([
    kindFact(partner, locale, notebook),
    stateFact(partner, locale, notebook),
    sinceFact(partner, locale, notebook),
    since?.agreement && {
      ...fact(t('fact.basis'), localize(since.agreement.data.title, locale), [], {
        href: route.record(locale, 'agreements', since.agreement.id),
      }),
      field: 'history',
    },
    { ...evidenceFact(partner, locale), field: 'lastEvidence' },
    {
      term: t('partner.saidBy'),
      values: sayingSources(partner).map((source) => ({
        text: localize(source.data.label, locale),
        href: route.record(locale, 'sources', source.id),
        notes: [],
      })),
    },
    { ...declaredFact(registry, partner, locale), field: 'declaredBy' },
    data.country === undefined
      ? { ...unknownFact(t('fact.country'), t('unknown.country')), field: 'country' }
      : {
          ...fact(
            t('fact.country'),
            plain(countryName(data.country, locale, registry.countries)),
            notebook.cite(cites['country']),
            { href: route.filter(locale, 'partners', 'country', data.country.toLowerCase()) },
          ),
          field: 'country',
        },
    data.region && {
      ...fact(t('fact.region'), localize(data.region, locale), notebook.cite(cites['region'])),
      field: 'region',
    },
    topicFact('areas', partner, locale, notebook),
    topicFact('exchangeForms', partner, locale, notebook),
  ]);
}

/** Sources on whose word the relation stands: those of its kind, its beginning and its state, each once. */
export function sayingSources({ cites, since, steps }: Partner): Source[] {
  const citations = [...(cites['kind'] ?? []), ...(since?.cite ?? []), ...(steps.at(-1)?.cite ?? [])];
  return [...new Set(citations.map(({ record }) => record))];
}

function kindFact({ kind, cites }: Partner, locale: Locale, notebook: Notebook): FactView {
  const t = useMessages(locale);
  return {
    ...fact(t('fact.kind'), localize(kind.label, locale), notebook.cite(cites['kind']), {
      href: route.filter(locale, 'partners', 'kind', kind.id),
      ...(kind.definition && {
        details: { summary: t('partner.definition'), text: localize(kind.definition, locale) },
      }),
    }),
    field: 'kind',
  };
}

function stateFact({ steps, cites }: Partner, locale: Locale, notebook: Notebook): FactView {
  const t = useMessages(locale);
  const last = steps.at(-1);
  const row =
    last === undefined
      ? unknownFact(t('fact.state'), t('unknown.state'), notebook.cite(cites['record']))
      : fact(t('fact.state'), plain(t(`relation.${last.state}`)), notebook.cite(last.cite), {
          id: 'state',
          ...(last.note && { remark: localize(last.note, locale) }),
        });
  return { ...row, field: 'history' };
}

function sinceFact({ since }: Partner, locale: Locale, notebook: Notebook): FactView {
  const t = useMessages(locale);
  const row =
    since?.date === undefined
      ? unknownFact(t('fact.since'), t('unknown.since'), notebook.cite(since?.cite))
      : fact(t('fact.since'), plain(formatEdtf(since.date, locale)), notebook.cite(since.cite), {
          id: 'since',
          ...(since.dateNote && { remark: localize(since.dateNote, locale) }),
        });
  return { ...row, field: 'history' };
}

function topicFact(
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
    term: useMessages(locale)(`fact.${field}`),
    field,
    values: topics.map((topic, index) => ({
      text: localize(topic.label, locale),
      href: route.term(locale, vocabulary, topic.id),
      notes: index === topics.length - 1 ? marks : [],
    })),
  };
}

/** Which declaring documents name this partner, and which that declare its kind do not, or count it without names. */
function declaredFact(registry: Registry, partner: Partner, locale: Locale): FactView {
  const t = useMessages(locale);
  const naming = partner.declaredBy.map((source) => ({
    text: localize(source.data.label, locale),
    href: route.record(locale, 'sources', source.id),
    notes: [],
  }));
  const silent = registry.declared
    .filter((declared) => declared.collection === 'partners' && declared.kind === partner.kind.id)
    .flatMap((declared) => declared.cite.map(({ record }) => ({ ...declared, source: record })))
    .filter(({ source }) => !partner.declaredBy.includes(source))
    .map(({ source, named, listedByDeclarer, count }) => {
      const label = textIn(source.data.label, locale);
      // That a document leaves out one partner means nothing where it names none.
      const isOnlyCounted = !named && listedByDeclarer.length === 0;
      return {
        text: plain(
          isOnlyCounted
            ? t('fact.onlyCounted', { source: label, count: formatNumber(count, locale) })
            : t('fact.notDeclared', { source: label }),
        ),
        href: route.record(locale, 'sources', source.id),
        notes: [],
      };
    });
  return { term: t('fact.declaredBy'), values: [...naming, ...silent] };
}
