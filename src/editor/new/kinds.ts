import { suggestId } from '../../content-source/suggest-id.ts';
import { HOME } from '../../format/field-meta.ts';
import type { CollectionName } from '../../format/index.ts';
import type { Locales } from '../../format/localized-text.ts';
import type { Fields } from './field-questions.ts';

/** What can be made, by its name in the commands. */
export const NEW_KINDS: Readonly<Record<NewKind, Kind>> = {
  partner: { collection: 'partners', idOf: namedId },
  agreement: {
    collection: 'agreements',
    idOf: (fields) =>
      datedId([sideOf(fields) ?? HOME, yearIn(fields['signed'])], kindIn(fields).split('-')[0], 'paper'),
    // A paper of this registry is one that the city itself is a party to.
    complete: (fields) => ({ ...fields, parties: withHome(fields['parties']) }),
  },
  association: { collection: 'associations', idOf: namedId },
  'legal-act': {
    collection: 'legal-acts',
    idOf: (fields) => datedId([yearIn(fields['date'])], kindIn(fields), 'act'),
  },
  event: {
    collection: 'events',
    idOf: (fields) =>
      datedId(
        [firstOf(fields['partners']) ?? 'event', yearIn(fields['date'])],
        kindIn(fields).split('-').at(-1),
        'event',
      ),
  },
  source: {
    collection: 'sources',
    idOf: (fields, locales) => {
      const publisher = texts(fields['publisher']);
      const own = publisher[locales.at(-1) ?? ''] ?? publisher[locales[0]] ?? 'source';
      return sourceId(own, fields);
    },
    // Notes name a source by who published it and when, unless it is called otherwise.
    complete: (fields) => ({ ...fields, label: fields['label'] ?? labelOf(fields) }),
  },
};

/** Whether a word names something that can be made. */
export function isNewKind(word: string | undefined): word is NewKind {
  return word !== undefined && Object.hasOwn(NEW_KINDS, word);
}

/** The name of a source after who published it, and when. */
export function sourceId(publisher: string, { date }: Fields): string {
  return suggestId([publisher, yearOf(date)].filter(Boolean).join('-'));
}

function namedId({ name }: Fields): string {
  const names = Object.values(texts(name));
  // An address is in Latin letters, and so is a name that needs no transcription.
  return suggestId(names.find((text) => /^[\p{Script=Latin}\P{L}]+$/u.test(text)) ?? names[0] ?? '');
}

function datedId(parts: readonly string[], kind: string | undefined, otherwise: string): string {
  return [...parts, kind || otherwise].join('-');
}

function kindIn({ kind }: Fields): string {
  return typeof kind === 'string' ? kind : '';
}

function yearOf(date: unknown): string | undefined {
  return typeof date === 'string' ? /\d{4}/u.exec(date)?.[0] : undefined;
}

function yearIn(date: unknown): string {
  return yearOf(date) ?? 'undated';
}

function labelOf({ publisher, date }: Fields): Fields {
  return Object.fromEntries(
    Object.entries(texts(publisher)).map(([locale, text]) => [
      locale,
      [text, yearOf(date)].filter(Boolean).join(', '),
    ]),
  );
}

function sideOf({ parties }: Fields): string | undefined {
  const sides: unknown[] = Array.isArray(parties) ? parties.map((party: Fields) => party['side']) : [];
  return firstOf(sides.filter((side) => side !== HOME));
}

function withHome(parties: unknown): unknown {
  if (!Array.isArray(parties)) return parties;
  return parties.some((party: Fields) => party['side'] === HOME) ? parties : [{ side: HOME }, ...parties];
}

function firstOf(ids: unknown): string | undefined {
  const [first]: unknown[] = Array.isArray(ids) ? ids : [];
  return typeof first === 'string' ? first : undefined;
}

function texts(text: unknown): Readonly<Record<string, string>> {
  return (text ?? {}) as Readonly<Record<string, string>>;
}

export type NewKind = 'partner' | 'agreement' | 'association' | 'legal-act' | 'event' | 'source';

interface Kind {
  collection: CollectionName;
  /** The name to propose for a record; that of a place or a body is its own, all others get a number where needed. */
  idOf: (fields: Fields, locales: Locales) => string;
  /** Adds what follows from the answers. */
  complete?: (fields: Fields) => Fields;
}
