import type { Finding } from '../../format/findings.ts';
import type { Prose } from '../../registry/record.ts';
import type { Locale } from '../../format/localized-text.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { plain, type LangText } from '../parts/text-view.ts';
import { wantedMaterial, type WantedMaterial } from './wanted-material.ts';
import { inHandbook } from './handbook-locale.ts';

/** What is left to translate, language by language. */
export interface TranslationsView {
  frame: FrameView;
  title: string;
  lead: string;
  languages: { title: string; rows: TranslationLine[] }[];
  wanted: WantedMaterial;
}

export interface TranslationLine {
  text: LangText;
  /** Page of the text, where it has one. */
  href?: string;
  file: string;
  state: TranslationState;
  stateText: string;
  /** Fields without a translation, and the main text when it has none. */
  missing?: string;
}

type TranslationState = 'missing' | 'stale' | 'current';

/**
 * The work list of the translators: every file with texts, for every language but the default one; what is missing
 * first.
 * @param findings of the check: `missing-translation` says what is missing, `stale-translation` which short texts are
 * outgrown
 */
export function translationsView(ctx: PageContext, findings: readonly Finding[]): TranslationsView {
  const { registry, locale, t } = ctx;
  const [, ...others] = registry.site.locales;
  const byLanguage = others.map((other) => ({
    title: t('translations.to', { language: ctx.language(other) }),
    rows: rowsOf(ctx, findings, other),
  }));
  const count = (state: TranslationState) =>
    ctx.number(byLanguage.flatMap(({ rows }) => rows).filter((row) => row.state === state).length);
  const title = t('translations.title');
  return {
    frame: frameView(ctx, {
      href: route.translations(locale),
      title,
      description: title,
      above: [{ href: route.handbook(locale), text: plain(t('handbook.title')) }],
      ...inHandbook(registry.site.locales),
    }),
    title,
    lead: t('translations.lead', {
      missing: count('missing'),
      stale: count('stale'),
      current: count('current'),
    }),
    languages: byLanguage,
    wanted: wantedMaterial(ctx),
  };
}

const STATES: readonly TranslationState[] = ['missing', 'stale', 'current'];

function rowsOf(ctx: PageContext, findings: readonly Finding[], other: Locale): TranslationLine[] {
  const { t } = ctx;
  const gaps = new Map(
    findings
      .filter(({ rule, values }) => rule === 'missing-translation' && values['locale'] === other)
      .map(({ file, values }) => [file, values] as const),
  );
  // The prose of a record says of itself that it is stale; short texts are translated in the same file.
  const outgrown = new Set(
    findings
      .filter(({ rule, values }) => rule === 'stale-translation' && values['locale'] === other)
      .map(({ file }) => file),
  );
  const known = textsOf(ctx);
  const others = [...new Set([...gaps.keys(), ...outgrown])].filter(
    (file) => !known.some((text) => text.file === file),
  );
  const unnamed = others.map((file): TranslatedText => ({ file, text: plain(file), prose: {} }));
  return [...known, ...unnamed]
    .map(({ file, text, href, prose }): TranslationLine => {
      const gap = gaps.get(file);
      const isStale = outgrown.has(file) || prose[other]?.state === 'stale';
      const state = gap ? 'missing' : isStale ? 'stale' : 'current';
      const missing = [String(gap?.['fields'] ?? ''), gap?.['proseFile'] ? t('translations.body') : '']
        .filter(Boolean)
        .join(', ');
      return {
        text,
        ...(href === undefined ? {} : { href }),
        file,
        state,
        stateText: t(`translations.${state}`),
        ...(missing === '' ? {} : { missing }),
      };
    })
    .toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || (a.file < b.file ? -1 : 1));
}

/** All records and pages. Other files, such as vocabularies, are named only where something is missing. */
function textsOf(ctx: PageContext): TranslatedText[] {
  const { partners, agreements, associations, legalActs, events, sources, pages } = ctx.registry;
  return [
    ...[...partners, ...agreements, ...associations, ...legalActs, ...events].map((record) => ({
      file: record.file,
      ...ctx.link(record),
      prose: record.prose,
    })),
    ...sources.map((source) => ({ file: source.file, ...ctx.link(source), prose: {} })),
    ...pages.map((page) => ({
      file: Object.values(page.prose)[0]?.file ?? page.id,
      ...ctx.page(page),
      prose: page.prose,
    })),
  ];
}

interface TranslatedText {
  file: string;
  text: LangText;
  href?: string;
  prose: Prose;
}
