import { expect, it } from 'vitest';
import { pageContext } from '../../../../src/views/context.ts';
import { anniversaryView } from '../../../../src/views/parts/dated-link.ts';
import { sampleContent } from '../sample-content.ts';
import { byId, registryOf } from '../sample-views.ts';

it.each([
  ['paused', '30 years; relations paused'],
  ['resumed', '30 years'],
] as const)('an anniversary of a paper says what has become of the relation: %s', (state, words) => {
  const content = sampleContent();
  for (const { id, data } of content.records.partners)
    if (id === 'alpha') data.history?.push({ date: '2022', state, cite: [{ source: 'rumour' }] });
  const registry = registryOf(content);
  const agreement = byId(registry.agreements, 'alpha-2001');
  expect(anniversaryView(pageContext(registry, 'en'), { date: '2031', years: 30, agreement })).toMatchObject({
    date: '2031',
    what: { text: words },
  });
});
