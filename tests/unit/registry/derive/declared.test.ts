import { expect, it } from 'vitest';
import { registryOf } from '../content-builder.ts';

it('a declared number stands beside those its source names and those that only others name', () => {
  const registry = registryOf({
    site: {
      declared: [
        { collection: 'partners', kind: 'twin', count: 2, named: true, cite: ['paper'] },
        { collection: 'associations', scope: 'national', count: 1, named: true, cite: ['news'] },
      ],
    },
    records: {
      partners: {
        gamma: { declaredBy: ['paper'] },
        beta: { declaredBy: ['news'] },
        alpha: { declaredBy: ['paper', 'news'] },
        delta: { kind: 'neighbour', declaredBy: ['paper'] },
      },
      associations: { union: { declaredBy: ['news'] }, league: { scope: 'national', declaredBy: ['news'] } },
    },
  });
  expect(registry.declared.map((entry) => [entry.listedByDeclarer, entry.listedByOthers])).toEqual([
    [['alpha', 'gamma'], ['beta']],
    [['league'], []],
  ]);
});
