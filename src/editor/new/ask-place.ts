import type { Coordinates } from '../../format/coordinates.ts';
import type { Locales } from '../../format/localized-text.ts';
import type { Place } from '../gazetteer.ts';
import type { Ask } from './ask.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import { choiceQuestion } from './questions.ts';
import { readPoint } from './read-point.ts';

/**
 * Where a partner lies: typed, or the only place of its name in its country that the gazetteer knows. The time zone
 * follows from it. What no source of the editor says is cited for what it is.
 * @param names of the place, those in Latin letters first
 */
export async function askPlace(
  ask: Ask,
  { words, findPlaces, timeZoneAt }: PlaceContext,
  names: readonly (string | undefined)[],
  country: string | undefined,
): Promise<FoundPlace> {
  const found =
    names
      .map((name) => (name === undefined || country === undefined ? [] : findPlaces(name, country)))
      .find((places) => places.length > 0) ?? [];
  const choices = found.map(placeChoice);
  // A longer name may be that of another place: a person sees it, and a table is not to be filled by it.
  const named = found.filter(({ isLonger }) => isLonger !== true).length;
  const only = choices.length === 1 ? choices[0]?.value : undefined;
  const answer = await ask<Coordinates | typeof NOWHERE>({
    ...choiceQuestion(
      {
        name: 'coordinates',
        words: words.fields.coordinates,
        hint: words.placeHint(choices.length, country !== undefined),
      },
      choices,
      words,
    ),
    ...(only !== undefined && (named === 1 ? { proposal: only } : { likely: only })),
    openNote: words.placeOpen(named, country !== undefined),
    read: (typed) => {
      const value = typed === NOWHERE ? NOWHERE : readPoint(typed);
      return value === undefined ? { problem: words.noPoint(typed) } : { value };
    },
  });
  if (answer === undefined || answer === NOWHERE) return {};
  const isFound = choices.some(({ value }) => value === written(answer));
  // The open sea has no zone of a place.
  const timeZone = timeZoneAt(answer.latitude, answer.longitude);
  return {
    coordinates: answer,
    ...(timeZone !== undefined && { timeZone }),
    cite: {
      ...(isFound && { coordinates: [GAZETTEER] }),
      ...(timeZone !== undefined && { timeZone: [TIME_ZONES] }),
    },
  };
}

/** The sources of places and time zones that a record cites and that are not there yet. */
export function placeSources(
  { fields: { cite = {} } }: Pick<Draft, 'fields'>,
  { locales, taken }: { locales: Locales; taken: Pick<EditorContext['taken'], 'sources'> },
): Draft[] {
  // Their names are the same in all languages.
  const named = (name: string) => Object.fromEntries(locales.map((locale) => [locale, name]));
  const cited = new Set(Object.values(cite as NonNullable<FoundPlace['cite']>).flat());
  return PLACE_SOURCES.filter(({ id }) => cited.has(id) && !taken.sources.has(id)).map(
    ({ id, title, publisher, url }) => ({
      collection: 'sources',
      id,
      fields: { title, label: named(title), lang: 'en', kind: 'reference', publisher: named(publisher), url },
    }),
  );
}

const GAZETTEER = 'geonames';
const TIME_ZONES = 'tzdata';

const PLACE_SOURCES = [
  { id: GAZETTEER, title: 'GeoNames', publisher: 'GeoNames', url: 'https://www.geonames.org/' },
  {
    id: TIME_ZONES,
    title: 'IANA Time Zone Database',
    publisher: 'IANA',
    url: 'https://www.iana.org/time-zones',
  },
];

/** What is typed to turn the proposals down. */
const NOWHERE = '-';

function placeChoice({ name, region, ...point }: Place): { value: string; label: string } {
  const value = written(point);
  return { value, label: `${name} (${region}) ${value}` };
}

function written({ latitude, longitude }: Coordinates): string {
  return `${latitude}, ${longitude}`;
}

/** What is known of the world. */
export type PlaceContext = Pick<EditorContext, 'words' | 'findPlaces' | 'timeZoneAt'>;

interface FoundPlace {
  coordinates?: Coordinates;
  timeZone?: string;
  /** Sources of the fields of the place, other than those of the record. */
  cite?: Readonly<Record<string, readonly string[]>>;
}
