import { describe, expect, it } from 'vitest';
import { clockTexts } from '../../../../src/components/record/partner/clock-texts.ts';

const settings = {
  home: 'Asia/Yakutsk',
  there: 'America/Anchorage',
  format: 'en-GB',
  before: 'the day before',
  after: 'the next day',
  none: 'none',
};
const at = (instant: string, more = {}) => clockTexts({ ...settings, ...more }, new Date(instant));

describe('clockTexts', () => {
  it('shows the time of both sides on either edge of daylight saving', () => {
    expect(at('2026-03-08T10:59:59Z')).toMatchObject({ homeNow: 'Sun 19:59', thereNow: 'Sun 01:59' });
    expect(at('2026-03-08T11:00:00Z')).toMatchObject({ homeNow: 'Sun 20:00', thereNow: 'Sun 03:00' });
    expect(at('2026-11-01T09:59:59Z')).toMatchObject({ homeNow: 'Sun 18:59', thereNow: 'Sun 01:59' });
    expect(at('2026-11-01T10:00:00Z')).toMatchObject({ homeNow: 'Sun 19:00', thereNow: 'Sun 01:00' });
  });

  it('writes midnight as zero hours', () => {
    expect(at('2026-11-23T15:00Z').homeNow).toBe('Tue 00:00');
  });

  it('names the day where it is another', () => {
    expect(at('2026-01-15T12:00Z').thereHours).toBe('15:00–\u206018:00 the day before');
    expect(at('2026-01-15T12:00Z', { home: 'America/Anchorage', there: 'Asia/Yakutsk' }).thereHours).toBe(
      '09:00–\u206012:00 the next day',
    );
  });

  it('says that there are no common hours', () => {
    expect(at('2026-01-15T12:00Z', { there: 'America/Sao_Paulo' })).toMatchObject({
      homeHours: 'none',
      thereHours: 'none',
    });
  });

  it('throws for a time zone that the browser does not know', () => {
    expect(() => at('2026-01-15T12:00Z', { there: 'Atlantis/Capital' })).toThrow(RangeError);
  });
});
