import { describe, expect, it } from 'vitest';
import { differenceText, zoneOffsets, zoneText } from '../../../../src/views/partner/time-zone.ts';
import { pageContext } from '../../../../src/views/context.ts';
import { emptyContent } from '../sample-content.ts';
import { registryOf } from '../sample-views.ts';

const registry = registryOf(emptyContent());
const YEAR = 2026;
const zone = (name: string) => zoneOffsets(name, YEAR);

describe('zoneText', () => {
  it.each([
    ['Asia/Yakutsk', 'UTC+9', 'UTC+9'],
    ['Asia/Kolkata', 'UTC+5:30', 'UTC+5:30'],
    ['UTC', 'UTC+0', 'UTC+0'],
    ['Europe/Athens', 'UTC+2, в период летнего времени UTC+3', 'UTC+2; UTC+3 in daylight saving time'],
    ['America/Anchorage', 'UTC−9, в период летнего времени UTC−8', 'UTC−9; UTC−8 in daylight saving time'],
    [
      'America/St_Johns',
      'UTC−3:30, в период летнего времени UTC−2:30',
      'UTC−3:30; UTC−2:30 in daylight saving time',
    ],
    ['Pacific/Auckland', 'UTC+12, в период летнего времени UTC+13', 'UTC+12; UTC+13 in daylight saving time'],
  ])('of %s is «%s» and “%s”', (name, ru, en) => {
    expect(zoneText(pageContext(registry, 'ru'), zone(name))).toBe(ru);
    expect(zoneText(pageContext(registry, 'en'), zone(name))).toBe(en);
  });
});

describe('zoneOffsets', () => {
  it('tells January from July on both hemispheres', () => {
    expect(zone('Europe/Athens')).toEqual({ january: 120, july: 180 });
    expect(zone('Pacific/Auckland')).toEqual({ january: 780, july: 720 });
  });

  it('goes by the rules of the year', () => {
    expect(zoneOffsets('Asia/Yakutsk', 2012)).toEqual({ january: 600, july: 600 });
    expect(zoneOffsets('Asia/Yakutsk', 2010)).toEqual({ january: 540, july: 600 });
  });
});

describe('differenceText', () => {
  const between = (partner: string, home: string) =>
    differenceText(pageContext(registry, 'en'), zone(partner), zone(home), 'Home');

  it.each([
    ['Asia/Tokyo', 'Asia/Yakutsk', 'the same time as in Home'],
    ['Asia/Kolkata', 'Asia/Yakutsk', '3:30 h behind Home'],
    ['Asia/Vladivostok', 'Asia/Yakutsk', '1 h ahead of Home'],
    ['America/Anchorage', 'Asia/Yakutsk', '18 h behind Home (17 h in summer)'],
  ])('says how far %s is from %s', (partner, home, words) => {
    expect(between(partner, home)).toBe(words);
  });

  it('is one value where both clocks change together', () => {
    expect(between('Europe/Paris', 'Europe/Athens')).toBe('1 h behind Home');
  });

  it('compares the hemispheres month by month, standard time of the partner first', () => {
    expect(between('Pacific/Auckland', 'Europe/Athens')).toBe('9 h ahead of Home (11 h in January)');
    expect(between('Pacific/Auckland', 'Asia/Yakutsk')).toBe('3 h ahead of Home (4 h in January)');
  });

  it('goes by the clocks of the home city where the partner never changes its own', () => {
    expect(between('Asia/Yakutsk', 'Europe/Athens')).toBe('7 h ahead of Home (6 h in summer)');
    expect(between('Asia/Yakutsk', 'Pacific/Auckland')).toBe('3 h behind Home (4 h in January)');
  });

  it('says the direction again where it turns over the year', () => {
    expect(between('Europe/London', 'Africa/Algiers')).toBe('1 h behind Home (the same in summer)');
    expect(
      differenceText(pageContext(registry, 'ru'), zone('Europe/Athens'), zone('Africa/Nairobi'), 'Заречье'),
    ).toBe('на 1 ч меньше, чем в Заречье (летом то же)');
  });

  it('names the home city in the sentence', () => {
    expect(
      differenceText(pageContext(registry, 'ru'), zone('Asia/Tokyo'), zone('Asia/Yakutsk'), 'Заречье'),
    ).toBe('время то же, что в Заречье');
  });
});
