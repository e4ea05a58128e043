import type { Registry } from '../../registry/model.ts';
import type { DeclaredQuery, RecordQuery } from '../../format/page-components.ts';
import type { Locale } from '../../format/localized-text.ts';
import type { SpokenLocale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import { noteAnchor, type PagedVocabulary } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { recordsOf, termsOf } from '../parts/records-of.ts';
import { localize, tagged, type LangText, type LinkView } from '../parts/text-view.ts';
import { noteNumber, type ProseView } from './prose-view.ts';

/** What the components of a prose page may ask; they get nothing else of the registry. */
export interface ProseContext {
  /** The words of the interface, and the language that they are in. */
  t: Translate;
  lang: SpokenLocale;
  /** Language of the prose; texts in it need no mark there. */
  proseLang: Locale;
  /** Number and fragment of the note on a source; `undefined` for one that the page does not cite. */
  note(source: string): { number: number; target: string } | undefined;
  /** How many records there are, in the language's style. */
  count(query: RecordQuery): string;
  /** What a source declares there to be, in the language's style; `undefined` where none declares it. */
  declared(query: DeclaredQuery): string | undefined;
  /** The records as links, by name. */
  list(query: RecordQuery): LinkView[];
  /**
   * The page of a vocabulary's term, in the words of a sentence: with a small initial, unless it is an abbreviation.
   */
  term(vocabulary: PagedVocabulary, id: string): LinkView | undefined;
}

/** The context of a page with this prose. */
export function proseContext(ctx: PageContext, prose: Pick<ProseView, 'lang' | 'noteNumbers'>): ProseContext {
  const { registry, t, lang } = ctx;
  const inProse = ({ text, lang: own = lang }: LangText): LangText => tagged(text, own, prose.lang);
  return {
    t,
    lang,
    proseLang: prose.lang,
    note: (source) => {
      const number = noteNumber(prose, source);
      return number === undefined ? undefined : { number, target: noteAnchor(number) };
    },
    count: (query) => ctx.number(select(registry, query).length),
    declared: ({ of, ...wanted }) => {
      const found = registry.declared.find(
        (declared) => declared.collection === of && isLike(declared, wanted),
      );
      return found && ctx.number(found.count);
    },
    list: (query) =>
      select(registry, query)
        .map(ctx.link)
        .sort((a, b) => ctx.compare(a.text.text, b.text.text))
        .map(({ href, text }) => ({ href, text: inProse(text) })),
    term: (vocabulary, id) => {
      const term = termsOf(registry, vocabulary).find((candidate) => candidate.id === id);
      if (term === undefined) return undefined;
      const { text, ...own } = localize(term.label, prose.lang, prose.lang);
      return { ...ctx.term(vocabulary, term), text: { ...own, text: withSmallInitial(text) } };
    },
  };
}

function withSmallInitial(text: string): string {
  return text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}

/** Records that a query asks for. */
function select(registry: Registry, { of, ...wanted }: RecordQuery) {
  return recordsOf(registry, of).filter(({ data, ...record }) =>
    isLike({ ...data, ...('direction' in record && { direction: record.direction?.id }) }, wanted),
  );
}

/** Whether a record has everything that is wanted of it. */
function isLike(record: object, wanted: object): boolean {
  const values = new Map<string, unknown>(Object.entries(record));
  return Object.entries(wanted).every(([name, value]) => value === undefined || values.get(name) === value);
}
