import type { LegalAct, Registry } from '../../registry/model.ts';
import type { PictureSizes } from '../../registry/picture-widths.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route } from '../../routes.ts';
import { fact, present, type FactView } from '../parts/fact-view.ts';
import { accountFieldName } from './field-name.ts';
import { createNotebook, type Notebook } from '../parts/notes.ts';
import { pictureViews } from './picture-view.ts';
import { proseView } from '../prose/prose-view.ts';
import { recordFoot, recordFrame } from './record-frame.ts';
import type { RecordView } from './record-view.ts';
import { searchTerms } from './search-terms.ts';
import { accountViews, type StepView } from './step-view.ts';
import { localize, plain, textIn, type LangText } from '../parts/text-view.ts';

/** Everything a legal act's page prints. */
export interface LegalActView extends RecordView {
  title: LangText;
  kind: LangText;
  steps: StepView[];
}

/** The page of a legal act in one language. `changed`: the day it last changed, `YYYY-MM-DD`; `pictures`: those whose size is known. */
export function legalActView(
  registry: Registry,
  act: LegalAct,
  locale: Locale,
  changed?: string,
  pictures: PictureSizes = {},
): LegalActView {
  const t = useMessages(locale);
  const { data } = act;
  const notebook = createNotebook(locale);
  const facts = keyFacts(act, locale, notebook);
  const steps = stepViews(act, locale, notebook);
  const accounts = accountViews(act.accounts, locale, notebook, (field) =>
    accountFieldName(field, { words: 'actStep', steps: act.steps }, locale),
  );
  const prose = proseView(registry, act.prose, locale, notebook);
  return {
    frame: recordFrame(registry, locale, act, data.title, data.summary),
    id: act.id,
    title: localize(data.title, locale),
    kind: plain(t(`actKind.${data.kind}`)),
    summary: localize(data.summary, locale),
    facts,
    steps,
    accounts,
    pictures: pictureViews(data.images, pictures, locale),
    ...(prose && { prose }),
    notes: notebook.notes(),
    foot: recordFoot(data.verified, changed, locale),
    search: searchTerms(
      textIn(data.title, locale),
      t('nav.legal-acts'),
      [...Object.values(data.title), ...Object.values(data.number ?? {})],
      locale,
      { date: data.date, state: t(`force.${act.force}`) },
    ),
  };
}

function keyFacts(act: LegalAct, locale: Locale, notebook: Notebook): FactView[] {
  const t = useMessages(locale);
  const { data, cites, steps } = act;
  const last = steps.at(-1);
  return present([
    fact(t('fact.force'), plain(t(`force.${act.force}`)), notebook.cite(last?.citations ?? cites['record']), {
      id: 'state',
      ...(last?.note && { remark: localize(last.note, locale) }),
      ...(act.force === 'unknown' && { unknown: true }),
    }),
    data.number && fact(t('fact.number'), localize(data.number, locale), notebook.cite(cites['number'])),
    data.date === undefined
      ? undefined
      : fact(t('fact.date'), plain(formatEdtf(data.date, locale)), notebook.cite(cites['date']), {
          ...(data.dateNote && { remark: localize(data.dateNote, locale) }),
        }),
    fact(t('fact.jurisdiction'), localize(data.jurisdiction, locale), notebook.cite(cites['jurisdiction'])),
    data.url === undefined
      ? undefined
      : fact(
          t('fact.official'),
          plain(data.url.replace(/^https?:\/\/|\/$/gu, '')),
          notebook.cite(cites['url']),
          { href: data.url },
        ),
    {
      term: t('fact.declaredBy'),
      values: act.declaredBy.map((source) => ({
        text: localize(source.data.label, locale),
        href: route.record(locale, 'sources', source.id),
        notes: [],
      })),
    },
  ]);
}

function stepViews(act: LegalAct, locale: Locale, notebook: Notebook): StepView[] {
  const t = useMessages(locale);
  return act.steps.map((step) => {
    const how = [step.by, step.number]
      .filter((text) => text !== undefined)
      .map((text) => localize(text, locale).text);
    return {
      date: step.date === undefined ? t('unknown.date') : formatEdtf(step.date, locale),
      hasDate: step.date !== undefined,
      ...(step.dateNote && { dateNote: localize(step.dateNote, locale) }),
      state: t(`actStep.${step.state}`),
      ...(how.length > 0 && { how: how.join(', ') }),
      ...(step.note && { note: localize(step.note, locale) }),
      notes: notebook.cite(step.citations),
    };
  });
}
