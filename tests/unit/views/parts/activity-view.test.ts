import { describe, expect, it } from 'vitest';
import type { Event, Partner } from '../../../../src/registry/model.ts';
import { activityPaths } from '../../../../src/views/parts/activity-paths.ts';
import { activityTitle, activityView } from '../../../../src/views/parts/activity-view.ts';
import { pageContext } from '../../../../src/views/context.ts';
import { sampleContent } from '../sample-content.ts';
import { byId, registryOf } from '../sample-views.ts';

// On 23 November 2026: the line ends with that year.
const registry = registryOf(sampleContent());
const alpha = byId(registry.partners, 'alpha');

/** The line of a partner with one event only, in a registry that begins with the year 2017. */
function lineOf(date: string, state: Event['data']['state'] = 'held') {
  const [event] = alpha.events;
  if (event === undefined) throw new Error('The sample has no event.');
  const partner = (day: string): Partner => ({
    ...alpha,
    agreements: [],
    events: [{ ...event, data: { ...event.data, state, date: day } }],
  });
  const one = partner(date);
  return activityView(pageContext({ ...registry, partners: [one, partner('2017-01-01')] }, 'en'), one);
}

describe('the documents and events of a partner on a line of years', () => {
  it('stand where their day is', () => {
    expect(lineOf('2017-01-01').marks).toEqual([{ kind: 'event', at: 0 }]);
    expect(lineOf('2021-12-31').marks).toEqual([{ kind: 'event', at: 50 }]);
  });

  it('tell how far they reach where the day is not known', () => {
    expect(lineOf('2020').marks).toEqual([{ kind: 'event', at: 35, reach: 5 }]);
    expect(lineOf('2021-12-31?').marks).toEqual([{ kind: 'event', at: 50, reach: 2 }]);
    expect(lineOf('2021-12').marks).toEqual([{ kind: 'event', at: 49.6 }]);
  });

  it('are drawn as a doubt alone where an event is not confirmed, and counted apart', () => {
    expect(lineOf('2021-12-31', 'unconfirmed')).toEqual({
      label: 'unconfirmed events: 1',
      marks: [{ kind: 'unconfirmed', at: 50, reach: 2 }],
    });
    expect(activityPaths(lineOf('2021-12-31', 'unconfirmed')).map(({ name }) => name)).toEqual([
      'base',
      'reach',
    ]);
  });

  it('are counted in words', () => {
    expect(activityView(pageContext(registry, 'ru'), alpha).label).toBe('2 документа, 1 событие');
  });

  it('leave out what is still to come, planned or called off, and say when nothing is left', () => {
    for (const [date, state] of [
      ['2026-11-24', 'held'],
      ['2020', 'planned'],
      ['2020', 'cancelled'],
    ] as const)
      expect(lineOf(date, state)).toEqual({ label: 'No dated document or event', marks: [] });
  });
});

it('the heading of the lines names one year where there is no other', () => {
  const titleOf = (partners: readonly Partner[]) =>
    activityTitle(pageContext({ ...registry, partners: [...partners] }, 'en'));
  expect(titleOf(registry.partners)).toMatch(/^Documents and events, \d{4}–2026$/u);
  expect(titleOf([])).toBe('Documents and events, 2026');
});
