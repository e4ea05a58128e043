import type { Coordinates } from '../../format/coordinates.ts';
import type { Place } from '../gazetteer.ts';
import type { Ask } from './ask.ts';
import type { EditorContext } from './editor-context.ts';
import { choiceQuestion } from './questions.ts';

/**
 * Where a partner lies: proposed from the gazetteer, or typed. The time zone follows from it.
 * @param names of the place, those in Latin letters first
 */
export async function askPlace(
  ask: Ask,
  { words, findPlaces, timeZoneAt }: EditorContext,
  names: readonly (string | undefined)[],
  country: string | undefined,
): Promise<{ coordinates?: Coordinates; timeZone?: string }> {
  const found = names
    .map((name) => (name === undefined ? [] : findPlaces(name, country)))
    .find((places) => places.length > 0);
  const answer = await ask({
    ...choiceQuestion(
      { name: 'coordinates', words: words.fields.coordinates, hint: words.placeHint },
      (found ?? []).map(placeChoice),
      words,
    ),
    ...(found?.[0] && { proposal: placeChoice(found[0]).value }),
    read: (typed) => readPoint(typed, found ?? []) ?? { problem: words.noPoint(typed) },
  });
  if (answer === undefined || answer === NOWHERE) return {};
  const [latitude = 0, longitude = 0] = answer.split(', ').map(Number);
  return { coordinates: { latitude, longitude }, timeZone: timeZoneAt(latitude, longitude) };
}

/** What is typed to turn the proposals down. */
const NOWHERE = '-';

/** `62.03, 129.73`, also with commas for points and a semicolon between; or the number of a proposal. */
function readPoint(typed: string, places: readonly Place[]): { value: string } | undefined {
  if (typed === NOWHERE) return { value: NOWHERE };
  const chosen = /^\d+$/u.test(typed) ? places[Number(typed) - 1] : undefined;
  if (chosen) return { value: placeChoice(chosen).value };
  const [, latitude = '', longitude = ''] =
    /^(-?\d+(?:[.,]\d+)?)(?:\s*;\s*|\s*,\s+|\s+|,(?=-?\d+\.))(-?\d+(?:[.,]\d+)?)$/u.exec(typed) ?? [];
  const [north, east] = [latitude, longitude].map((text) =>
    text === '' ? NaN : Number(text.replace(',', '.')),
  );
  const isPoint = north !== undefined && east !== undefined && Math.abs(north) <= 90 && Math.abs(east) <= 180;
  return isPoint ? { value: `${north}, ${east}` } : undefined;
}

function placeChoice({ name, country, region, latitude, longitude }: Place): {
  value: string;
  label: string;
} {
  return {
    value: `${latitude}, ${longitude}`,
    label: `${name} (${country}, ${region}) ${latitude}, ${longitude}`,
  };
}
