import type { MapInput, MapPlace } from '../../../src/map/map-view.ts';

const KINDS = [
  { id: 'twin', label: { text: 'Twin cities' }, shape: 0 },
  { id: 'partner', label: { text: 'Partners' }, shape: 1 },
  { id: 'district', label: { text: 'Districts' }, shape: 2 },
] as const;

/** A home in the north-east of Asia with places all around it, near ones included. */
const PLACES: readonly (readonly [id: string, latitude: number, longitude: number, kind: 0 | 1 | 2])[] = [
  ['fairbanks', 64.84, -147.72, 0],
  ['murayama', 38.48, 140.38, 0],
  ['yellowknife', 62.45, -114.37, 0],
  ['changwon', 35.23, 128.68, 0],
  ['harbin', 45.8, 126.53, 0],
  ['ancient-olympia', 37.64, 21.63, 0],
  ['heihe', 50.24, 127.49, 0],
  ['ufa', 54.74, 55.97, 1],
  ['moscow', 55.76, 37.62, 1],
  ['ulan-ude', 51.83, 107.58, 1],
  ['vasileostrovsky', 59.94, 30.25, 1],
  ['khabarovsk', 48.48, 135.08, 1],
  ['sevastopol', 44.62, 33.53, 1],
  ['samara', 53.2, 50.1, 1],
  ['kazan', 55.8, 49.11, 1],
  ['blagoveshchensk', 50.27, 127.53, 1],
  ['nizhnekamsk', 55.63, 51.81, 1],
  ['olyokminsky', 60.37, 120.43, 2],
  ['namsky', 62.72, 129.67, 2],
  ['ust-aldansky', 62.67, 131.17, 2],
  ['megino-kangalassky', 61.73, 130.28, 2],
];

export const HOME = { latitude: 62.03, longitude: 129.73 };

export function mapInput(
  places: MapPlace[] = PLACES.map(([id, ...rest]) => mapPlace(id, ...rest)),
): MapInput {
  return {
    home: { name: { text: 'Yakutsk' }, coordinates: HOME },
    places,
    locale: 'en',
    ringLabel: (km) => `${km} km`,
    unitKm: 1,
    groupLink: ({ key, members }) => ({ href: `/en/map/${key}/`, title: `${members.length} partners` }),
  };
}

export function mapPlace(id: string, latitude: number, longitude: number, kind: 0 | 1 | 2 = 0): MapPlace {
  const label = id.replace(/(^|-)\w/gu, (letter) => letter.replace('-', ' ').toUpperCase());
  const href = `/en/partners/${id}/`;
  return {
    id,
    label: { text: label },
    href,
    kind: KINDS[kind],
    coordinates: { latitude, longitude },
    title: { text: `${label}, city` },
  };
}

/** Numbers from 0 to 1, the same at every run. */
export function seededNumbers(seed = 7): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

/** So many places on half of the globe. */
export function manyPlaces(count: number): MapPlace[] {
  const next = seededNumbers();
  return Array.from({ length: count }, (_, index) =>
    mapPlace(`p${index}`, next() * 60 + 10, next() * 150 + 20),
  );
}
