import { formatList } from '../../i18n/format.ts';
import type { SpokenLocale } from '../../i18n/locales.ts';
import type { Source } from '../../registry/linked-record.ts';
import type { Partner } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { shortAddress } from '../parts/readable-address.ts';
import { plain, type LangText } from '../parts/text-view.ts';
import { latestTogether, papersToShow, type BriefLimits, type BriefLine } from './brief-lines.ts';

/** What a sheet says in one language, with its words of the interface. */
export interface BriefFacts {
  lang: SpokenLocale;
  summary: LangText;
  relation: { kind: LangText; state: string; sources: LangText[] };
  papers: { lines: BriefLine[]; more?: string };
  done: BriefLine[];
  /** Said where nothing was done. */
  noDone: string;
  areas: LangText[];
  contacts: ContactView[];
}

interface ContactView {
  name: LangText;
  lines: LangText[];
}

/** What a sheet says of a partner in the language of a context. */
export function briefFacts(ctx: PageContext, partner: Partner, limits: BriefLimits): BriefFacts {
  const papers = papersToShow(ctx, partner, limits);
  return {
    lang: ctx.lang,
    summary: ctx.text(partner.data.summary),
    relation: relation(ctx, partner),
    papers,
    done: latestTogether(ctx, partner, limits),
    noDone: ctx.t(papers.lines.length === 0 ? 'brief.noDone' : 'brief.noDoneBeside'),
    areas: partner.areas.map((area) => ctx.text(area.label)),
    contacts: contacts(ctx, partner),
  };
}

function relation(
  ctx: PageContext,
  { kind, steps, since, citationsOf, declaredBy }: Partner,
): BriefFacts['relation'] {
  const { t } = ctx;
  const last = steps.at(-1);
  const ofState = last?.citations ?? [];
  const ofKind = citationsOf['kind'] ?? (declaredBy.length > 0 ? [] : (citationsOf['record'] ?? []));
  const sources = [...declaredBy, ...[...ofKind, ...ofState].map(({ record }) => record)];
  const word = last === undefined ? t('unknown.state') : t(`relation.${last.state}`);
  const isSaid = last?.state === 'established' && last.date === undefined && since?.date !== undefined;
  const states = [
    // Where the last step is the first, it says since when.
    ...(since && since !== last && since.date !== undefined
      ? [t('brief.since', { date: ctx.date(since.date) })]
      : []),
    ...(isSaid
      ? []
      : last?.date === undefined
        ? [word]
        : [t('brief.state', { state: word, date: ctx.date(last.date) })]),
  ];
  return {
    kind: ctx.text(kind.label),
    state: states.join('; '),
    sources: sourceNames(ctx, sources),
  };
}

/** Each source once, however many of its places are cited. */
function sourceNames(ctx: PageContext, sources: readonly Source[]): LangText[] {
  return [...new Set(sources)].map(({ data }) => ctx.text(data.label));
}

function contacts(ctx: PageContext, partner: Partner): ContactView[] {
  const { lang, t } = ctx;
  const known = partner.contacts.map(
    ({ name, role, website, email, telephone, languages, validThrough }) => ({
      name: ctx.text(name),
      lines: [
        ...(role ? [ctx.text(role)] : []),
        ...(email === undefined ? [] : [plain(email)]),
        ...(telephone === undefined ? [] : [plain(telephone)]),
        ...(website === undefined ? [] : [plain(shortAddress(website))]),
        ...(languages
          ? [plain(t('brief.languages', { languages: formatList(languages.map(ctx.language), lang) }))]
          : []),
        ...(validThrough ? [plain(t('brief.validThrough', { date: ctx.date(validThrough) }))] : []),
      ],
    }),
  );
  const { website } = partner.data;
  return website === undefined ? known : [...known, { name: plain(shortAddress(website)), lines: [] }];
}
