import type { Registry } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { noteAnchor, route, type PagedVocabulary } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { plain, type LinkView } from '../parts/text-view.ts';

/** Which records a component of a prose page speaks of. */
export interface RecordQuery {
  of: 'partners' | 'agreements' | 'associations' | 'legal-acts' | 'events' | 'sources';
  kind?: string | undefined;
  direction?: string | undefined;
  scope?: string | undefined;
  country?: string | undefined;
}

/** What the components of a prose page may ask; they get nothing else of the registry. */
export interface ProseContext {
  locale: Locale;
  /** Number and fragment of the note on a source; `undefined` for one that the page does not cite. */
  note(source: string): { number: number; target: string } | undefined;
  /** How many records there are, in the language's style. */
  count(query: RecordQuery): string;
  /** What a source declares there to be, in the language's style; `undefined` where none declares it. */
  declared(query: RecordQuery): string | undefined;
  /** The records as links, by name. */
  list(query: RecordQuery): LinkView[];
  /** The page of a vocabulary's term, in the words of a sentence: with a small initial, unless it is an abbreviation. */
  term(vocabulary: PagedVocabulary, id: string): LinkView | undefined;
}

/** The context of one prose page. `noteNumbers`: numbers of its notes by source. */
export function proseContext(ctx: PageContext, noteNumbers: Readonly<Record<string, number>>): ProseContext {
  const { registry, locale } = ctx;
  return {
    locale,
    note: (source) => {
      const number = noteNumbers[source];
      return number === undefined ? undefined : { number, target: noteAnchor(number) };
    },
    count: (query) => ctx.number(select(registry, query).length),
    declared: ({ of, kind, scope }) => {
      const found = registry.declared.find(
        (declared) =>
          declared.collection === of &&
          (kind === undefined || declared.kind === kind) &&
          (scope === undefined || declared.scope === scope),
      );
      return found && ctx.number(found.count);
    },
    list: (query) =>
      select(registry, query)
        .map(({ collection, id, text }) => ({
          href: route.record(locale, collection, id),
          text: ctx.text(text),
        }))
        .sort((a, b) => ctx.compare(a.text.text, b.text.text)),
    term: (vocabulary, id) => {
      const terms = {
        directions: registry.directions,
        areas: registry.areas,
        'exchange-forms': registry.exchangeForms,
      };
      const term = terms[vocabulary].find((candidate) => candidate.id === id);
      return (
        term && {
          href: route.term(locale, vocabulary, id),
          text: plain(withSmallInitial(ctx.words(term.label))),
        }
      );
    },
  };
}

function withSmallInitial(text: string): string {
  return text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}

/** Records that a query asks for, each with the text that names it. */
function select(registry: Registry, { of, kind, direction, scope, country }: RecordQuery) {
  const matches = (record: { kind?: { id: string }; direction?: { id: string } | undefined; data: object }) =>
    (kind === undefined || record.kind?.id === kind) &&
    (direction === undefined || record.direction?.id === direction) &&
    (scope === undefined || ('scope' in record.data && record.data.scope === scope)) &&
    (country === undefined || ('country' in record.data && record.data.country === country));
  switch (of) {
    case 'partners':
      return registry.partners
        .filter(matches)
        .map(({ collection, id, data }) => ({ collection, id, text: data.name }));
    case 'agreements':
      return registry.agreements
        .filter(matches)
        .map(({ collection, id, data }) => ({ collection, id, text: data.title }));
    case 'associations':
      return registry.associations
        .filter(matches)
        .map(({ collection, id, data }) => ({ collection, id, text: data.name }));
    case 'legal-acts':
      return registry.legalActs.map(({ collection, id, data }) => ({ collection, id, text: data.title }));
    case 'events':
      return registry.events
        .filter(matches)
        .map(({ collection, id, data }) => ({ collection, id, text: data.title }));
    case 'sources':
      return registry.sources.map(({ collection, id, data }) => ({ collection, id, text: data.label }));
  }
}
