import { expect, it } from 'vitest';
import { pageContext } from '../../../../src/views/context.ts';
import { wantedMaterial } from '../../../../src/views/handbook/wanted-material.ts';
import { sampleContent } from '../sample-content.ts';
import { registryOf } from '../sample-views.ts';

const registry = registryOf(sampleContent());

it('names the papers whose text is not there, and who has it', () => {
  const wanted = wantedMaterial(pageContext(registry, 'en'));
  const without = registry.agreements.filter(
    ({ data }) => data.stage === 'done' && data.documents === undefined,
  );
  expect(without.length).toBeGreaterThan(0);
  expect(wanted.papers.map(({ href }) => href)).toEqual(without.map(({ id }) => `/en/agreements/${id}/`));
  const [paper] = without;
  const [partner] = paper?.partners ?? [];
  const home = registry.site.home.name['en'] ?? '';
  expect(wanted.papers[0]?.holders).toBe([home, partner?.data.name['en']].join(', '));
});

it('counts what else could be shown, in the words of the page', () => {
  const { lines } = wantedMaterial(pageContext(registry, 'ru'));
  const uncopied = registry.sources.filter(({ data }) => data.url !== undefined && !data.archivedUrl).length;
  expect(lines).toHaveLength(3);
  expect(lines[2]).toContain(`: ${uncopied}.`);
});
