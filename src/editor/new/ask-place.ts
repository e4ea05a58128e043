import type { Coordinates } from '../../format/coordinates.ts';
import type { Place } from '../gazetteer.ts';
import type { Ask } from './ask.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import { choiceQuestion } from './questions.ts';

/**
 * Where a partner lies: typed, or the only place of its name in its country that the gazetteer knows. The time zone
 * follows from it. What no source of the editor says is cited for what it is.
 * @param names of the place, those in Latin letters first
 */
export async function askPlace(
  ask: Ask,
  context: EditorContext,
  names: readonly (string | undefined)[],
  country: string | undefined,
): Promise<FoundPlace> {
  const { words, findPlaces, timeZoneAt } = context;
  const found =
    names
      .map((name) => (name === undefined || country === undefined ? [] : findPlaces(name, country)))
      .find((places) => places.length > 0) ?? [];
  const choices = found.map(placeChoice);
  const answer = await ask({
    ...choiceQuestion(
      { name: 'coordinates', words: words.fields['coordinates'] ?? '', hint: words.placeHint },
      choices,
      words,
    ),
    ...(choices.length === 1 && choices[0] && { proposal: choices[0].value }),
    openNote: words.placeOpen(found.length, country !== undefined),
    read: (typed) => readPoint(typed) ?? { problem: words.noPoint(typed) },
  });
  if (answer === undefined || answer === NOWHERE) return { drafts: [] };
  const [latitude = 0, longitude = 0] = answer.split(', ').map(Number);
  const isFound = choices.some(({ value }) => value === answer);
  const drafts = [...(isFound ? [GAZETTEER] : []), TIME_ZONES].map((source) => sourceDraft(source, context));
  return {
    place: { coordinates: { latitude, longitude }, timeZone: timeZoneAt(latitude, longitude) },
    cite: { ...(isFound && { coordinates: [GAZETTEER.id] }), timeZone: [TIME_ZONES.id] },
    drafts: drafts.filter(({ id }) => !context.taken.sources.has(id)),
  };
}

/** Where the places and the time zones come from: their names are the same in all languages. */
const GAZETTEER = { id: 'geonames', title: 'GeoNames', url: 'https://www.geonames.org/' };
const TIME_ZONES = { id: 'tzdata', title: 'IANA Time Zone Database', url: 'https://www.iana.org/time-zones' };

function sourceDraft({ id, title, url }: typeof GAZETTEER, { locales }: EditorContext): Draft {
  const named = (name: string) => Object.fromEntries(locales.map((locale) => [locale, name]));
  const [publisher = ''] = id === GAZETTEER.id ? [title] : ['IANA'];
  const fields = {
    title,
    label: named(title),
    lang: 'en',
    kind: 'reference',
    publisher: named(publisher),
    url,
  };
  return { collection: 'sources', id, fields };
}

/** What is typed to turn the proposals down. */
const NOWHERE = '-';

/** `62.03, 129.73`, also with commas for points, a semicolon between, or letters for the points of the compass. */
function readPoint(typed: string): { value: string } | undefined {
  if (typed === NOWHERE) return { value: NOWHERE };
  const text = typed.replaceAll('−', '-');
  const [, latitude = '', southern, longitude = '', western] =
    /^(-?\d+(?:[.,]\d+)?)°?(?:\s*(?:N|(S)))?(?:\s*;\s*|\s*,\s+|\s+|,(?=-?\d+\.))(-?\d+(?:[.,]\d+)?)°?(?:\s*(?:E|(W)))?$/iu.exec(
      text,
    ) ?? [];
  if (latitude === '') return undefined;
  const north = Number(latitude.replace(',', '.')) * (southern === undefined ? 1 : -1);
  const east = Number(longitude.replace(',', '.')) * (western === undefined ? 1 : -1);
  return Math.abs(north) <= 90 && Math.abs(east) <= 180 ? { value: `${north}, ${east}` } : undefined;
}

function placeChoice({ name, region, latitude, longitude }: Place): { value: string; label: string } {
  return {
    value: `${latitude}, ${longitude}`,
    label: `${name} (${region}) ${latitude}, ${longitude}`,
  };
}

interface FoundPlace {
  place?: { coordinates: Coordinates; timeZone: string };
  /** Sources of the fields of the place, other than those of the record. */
  cite?: Readonly<Record<string, readonly string[]>>;
  /** Sources that are not there yet. */
  drafts: readonly Draft[];
}
