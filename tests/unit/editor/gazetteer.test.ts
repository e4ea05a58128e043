import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../src/editor/gazetteer.ts';

describe('findPlaces', () => {
  it('knows names with and without marks, and in Cyrillic letters', () => {
    expect(findPlaces('Tromsø', 'NO')[0]).toMatchObject({ latitude: 69.65, longitude: 18.96 });
    expect(findPlaces('tromso', 'NO')).toEqual(findPlaces('Tromsø', 'NO'));
    expect(findPlaces('Волгоград', 'RU')[0]).toMatchObject({ name: 'Volgograd' });
    expect(findPlaces('Нигдебург', 'DE')).toEqual([]);
  });

  it('looks in the country asked for only, and puts the larger place first', () => {
    expect(findPlaces('Tromsø', 'SE')).toEqual([]);
    const [first, second] = findPlaces('Springfield', 'US');
    expect(first?.population).toBeGreaterThan(second?.population ?? Infinity);
  });
});
