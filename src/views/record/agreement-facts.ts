import type { Agreement, Registry } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route } from '../../routes.ts';
import { fact, present, unknownFact, type FactView } from '../parts/fact-view.ts';
import type { Notebook } from '../parts/notes.ts';
import { localize, plain } from '../parts/text-view.ts';

/** The key facts of a paper: what it is, who, when, where, for how long, whether it is alive, what it rests on. */
export function agreementFacts(
  registry: Registry,
  agreement: Agreement,
  locale: Locale,
  notebook: Notebook,
): FactView[] {
  const t = useMessages(locale);
  const { data, cites } = agreement;
  const term = termText(agreement, locale);
  const last = agreement.steps.at(-1);
  return present([
    partiesFact(registry, agreement, locale, notebook),
    fact(
      t('fact.state'),
      plain(t(`agreement.${agreement.state}`)),
      notebook.cite(last?.cite ?? cites['stage']),
      {
        id: 'state',
        ...(last?.note && { remark: localize(last.note, locale) }),
      },
    ),
    signedFact(agreement, locale, notebook),
    data.place && fact(t('fact.place'), localize(data.place, locale), notebook.cite(cites['place'])),
    term === undefined
      ? unknownFact(t('fact.term'), t('unknown.term'))
      : fact(t('fact.term'), plain(term), notebook.cite(cites['term'])),
    renewalFact(agreement, locale, notebook),
    areasFact(agreement, locale, notebook),
    ...(['basedOn', 'implements', 'amends', 'replaces', 'followedBy'] as const).map((field) =>
      papersFact(agreement, field, locale, notebook),
    ),
    {
      term: t('fact.declaredBy'),
      values: agreement.declaredBy.map((source) => ({
        text: localize(source.data.label, locale),
        href: route.record(locale, 'sources', source.id),
        notes: [],
      })),
    },
  ]);
}

function partiesFact(registry: Registry, agreement: Agreement, locale: Locale, notebook: Notebook): FactView {
  const marks = notebook.cite(agreement.cites['parties'] ?? agreement.cites['record']);
  return {
    term: useMessages(locale)('fact.parties'),
    values: agreement.parties.map(({ partner, body }, index) => ({
      text: localize(partner?.data.name ?? registry.site.home.name, locale),
      ...(partner && { href: route.record(locale, 'partners', partner.id) }),
      ...(body && { remark: localize(body, locale) }),
      notes: index === agreement.parties.length - 1 ? marks : [],
    })),
  };
}

function signedFact(agreement: Agreement, locale: Locale, notebook: Notebook): FactView {
  const t = useMessages(locale);
  const { data, cites } = agreement;
  const marks = notebook.cite(cites['signed']);
  if (data.signed === undefined) {
    const unknown = unknownFact(t('fact.signed'), t('unknown.date'), marks);
    const [value] = unknown.values;
    if (value && data.dateNote) value.remark = localize(data.dateNote, locale);
    return unknown;
  }
  return fact(t('fact.signed'), plain(formatEdtf(data.signed, locale)), marks, {
    id: 'signed',
    ...(data.dateNote && { remark: localize(data.dateNote, locale) }),
  });
}

function renewalFact(agreement: Agreement, locale: Locale, notebook: Notebook): FactView | undefined {
  const text = renewalText(agreement, locale);
  const { cites } = agreement;
  return text === undefined
    ? undefined
    : fact(
        useMessages(locale)('fact.renewal'),
        plain(text),
        notebook.cite([...(cites['renewal'] ?? []), ...(cites['renewalTerm'] ?? [])]),
      );
}

function areasFact(agreement: Agreement, locale: Locale, notebook: Notebook): FactView {
  const marks = notebook.cite(agreement.cites['areas']);
  return {
    term: useMessages(locale)('fact.areas'),
    values: agreement.areas.map((area, index) => ({
      text: localize(area.label, locale),
      href: route.term(locale, 'areas', area.id),
      notes: index === agreement.areas.length - 1 ? marks : [],
    })),
  };
}

function papersFact(
  agreement: Agreement,
  field: 'basedOn' | 'implements' | 'amends' | 'replaces' | 'followedBy',
  locale: Locale,
  notebook: Notebook,
): FactView {
  const papers = agreement[field];
  const marks = notebook.cite(agreement.cites[field]);
  return {
    term: useMessages(locale)(`fact.${field}`),
    values: papers.map((paper, index) => ({
      text: localize(paper.data.title, locale),
      href: route.record(locale, 'agreements', paper.id),
      notes: index === papers.length - 1 ? marks : [],
    })),
  };
}

/** The stated term in words; `undefined` when none is stated. */
export function termText(agreement: Agreement, locale: Locale): string | undefined {
  const t = useMessages(locale);
  const { term } = agreement.data;
  if (term === undefined) return undefined;
  if (term === 'open-ended') return t('term.open-ended');
  const words = durationText(term, locale);
  if (words === undefined) return formatEdtf(term, locale);
  return agreement.termEnd === undefined
    ? words
    : t('term.until', { term: words, date: formatEdtf(agreement.termEnd, locale) });
}

/** What the paper says of its renewal, in words; `undefined` when no source tells. */
export function renewalText({ data }: Agreement, locale: Locale): string | undefined {
  const t = useMessages(locale);
  const renewal = data.renewal && t(`renewal.${data.renewal}`);
  const term = data.renewalTerm && durationText(data.renewalTerm, locale);
  return renewal && term ? t('renewal.for', { renewal, term }) : (renewal ?? term);
}

/** Years or months in words; `undefined` for what is no duration. */
function durationText(text: string, locale: Locale): string | undefined {
  const duration = /^P(\d+)([YM])$/u.exec(text);
  const unit = duration?.[2] === 'Y' ? 'count.years' : 'count.months';
  return duration ? useMessages(locale).count(unit, Number(duration[1])) : undefined;
}
