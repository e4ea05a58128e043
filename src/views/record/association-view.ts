import type { Association, Registry } from '../../registry/model.ts';
import type { PictureSizes } from '../../registry/picture-widths.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatEdtf } from '../../i18n/format-date.ts';
import { formatNumber, languageName } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route } from '../../routes.ts';
import { eventCard, type CardView } from '../parts/card-view.ts';
import { fact, present, unknownFact, type FactView } from '../parts/fact-view.ts';
import { accountFieldName } from './field-name.ts';
import { inSentences } from '../parts/full-stop.ts';
import { createNotebook, type Notebook } from '../parts/notes.ts';
import { pictureViews } from './picture-view.ts';
import { proseView } from '../prose/prose-view.ts';
import { recordFoot, recordFrame } from './record-frame.ts';
import type { RecordView } from './record-view.ts';
import { everyName, searchTerms } from './search-terms.ts';
import { accountViews } from './step-view.ts';
import { localize, plain, tagged, textIn, type LangText } from '../parts/text-view.ts';

/** Everything an association's page prints. */
export interface AssociationView extends RecordView {
  name: LangText;
  scope: LangText;
  roles: FactView[];
  figures: FactView[];
  events: CardView[];
}

/** The page of an association in one language. `changed`: the day it last changed, `YYYY-MM-DD`; `pictures`: those whose size is known. */
export function associationView(
  registry: Registry,
  association: Association,
  locale: Locale,
  changed?: string,
  pictures: PictureSizes = {},
): AssociationView {
  const t = useMessages(locale);
  const { data } = association;
  const notebook = createNotebook(locale);
  const facts = keyFacts(registry, association, locale, notebook);
  const roles = roleFacts(association, locale, notebook);
  const figures = figureFacts(association, locale, notebook);
  const accounts = accountViews(association.accounts, locale, notebook, (field) =>
    accountFieldName(field, undefined, locale),
  );
  const prose = proseView(registry, association.prose, locale, notebook);
  return {
    frame: recordFrame(registry, locale, association, data.name, data.summary),
    id: association.id,
    name: localize(data.name, locale),
    scope: plain(t(`scope.${data.scope}`)),
    summary: localize(data.summary, locale),
    facts,
    roles,
    figures,
    accounts,
    pictures: pictureViews(data.images, pictures, locale),
    events: association.events.map((event) => eventCard(event, locale)),
    ...(prose && { prose }),
    notes: notebook.notes(),
    foot: recordFoot(data.verified, changed, locale),
    search: searchTerms(
      textIn(data.name, locale),
      t('nav.associations'),
      everyName(registry, association),
      locale,
      { date: data.membership.since, state: t(`membership.${data.membership.state}`) },
    ),
  };
}

function keyFacts(
  registry: Registry,
  association: Association,
  locale: Locale,
  notebook: Notebook,
): FactView[] {
  const t = useMessages(locale);
  const { data, cites } = association;
  const { membership } = data;
  const marks = notebook.cite(cites['membership'] ?? cites['record']);
  return present([
    fact(t('fact.membership'), plain(t(`membership.${membership.state}`)), marks, {
      id: 'state',
      ...(membership.role && { remark: localize(membership.role, locale) }),
    }),
    membership.since === undefined
      ? unknownFact(t('fact.memberSince'), t('unknown.memberSince'))
      : fact(
          t('fact.memberSince'),
          plain(formatEdtf(membership.since, locale)),
          notebook.cite(cites['since'] ?? cites['membership']),
          {
            ...(membership.dateNote && { remark: localize(membership.dateNote, locale) }),
          },
        ),
    data.founded === undefined
      ? undefined
      : fact(t('fact.founded'), plain(formatEdtf(data.founded, locale)), notebook.cite(cites['founded'])),
    data.seat && fact(t('fact.seat'), localize(data.seat, locale), notebook.cite(cites['seat'])),
    data.website === undefined
      ? undefined
      : fact(
          t('fact.website'),
          plain(data.website.replace(/^https?:\/\/|\/$/gu, '')),
          notebook.cite(cites['website']),
          {
            href: data.website,
          },
        ),
    ...registry.site.locales
      .filter((other) => other !== locale && data.name[other] !== undefined)
      .map((other) =>
        fact(t('fact.otherLanguage', { language: languageName(other, locale) }), {
          text: data.name[other] ?? '',
          lang: other,
        }),
      ),
    {
      term: t('fact.alternateNames'),
      values: (data.alternateNames ?? []).map(({ text, lang }) => ({
        text: lang === undefined ? { text } : tagged(text, lang, locale),
        notes: [],
      })),
    },
    {
      term: t('fact.declaredBy'),
      values: association.declaredBy.map((source) => ({
        text: localize(source.data.label, locale),
        href: route.record(locale, 'sources', source.id),
        notes: [],
      })),
    },
  ]);
}

function roleFacts(association: Association, locale: Locale, notebook: Notebook): FactView[] {
  return association.roles.map(({ date, dateNote, role, holder, cite }) => {
    const when = date === undefined ? [] : [formatEdtf(date, locale)];
    const remark = inSentences([...when, ...(dateNote ? [localize(dateNote, locale).text] : [])]);
    return fact(localize(holder, locale).text, localize(role, locale), notebook.cite(cite), {
      ...(remark !== '' && { remark: plain(remark) }),
    });
  });
}

function figureFacts(association: Association, locale: Locale, notebook: Notebook): FactView[] {
  return association.figures.map(({ date, dateNote, name, value, cite }) =>
    fact(localize(name, locale).text, plain(formatNumber(value, locale)), notebook.cite(cite), {
      remark: plain(
        inSentences([formatEdtf(date, locale), ...(dateNote ? [localize(dateNote, locale).text] : [])]),
      ),
    }),
  );
}
