import { expect, it } from 'vitest';
import { pageContext } from '../../../../src/views/context.ts';
import { topicView } from '../../../../src/views/vocabulary/term-view.ts';
import { sampleContent } from '../sample-content.ts';
import { registryOf } from '../sample-views.ts';

const registry = registryOf(sampleContent());
const [area] = registry.areas.filter(({ events }) => events.length > 0);
if (area === undefined) throw new Error('The sample has no area with an event.');
const eventsOf = (count: number) => {
  const events = Array.from({ length: count }, () => area.events[0] ?? []).flat();
  const view = topicView(pageContext(registry, 'en'), 'areas', { ...area, events });
  return view.sections.find(({ id }) => id === 'events');
};

it('a term shows all of its records while they are a hundred', () => {
  const section = eventsOf(100);
  expect(section?.cards).toHaveLength(100);
  expect(section).not.toHaveProperty('more');
});

it('of more records a term shows the first hundred and says where the rest is', () => {
  const section = eventsOf(101);
  expect(section?.cards).toHaveLength(100);
  expect(section?.more).toEqual({
    href: '/en/events/',
    text: { text: 'Showing 100 of 101; the list has them all' },
  });
});
