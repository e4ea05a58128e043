import { expect, it } from 'vitest';
import { declaredView } from '../../../../src/views/parts/declared-view.ts';
import { sampleContent } from '../sample-content.ts';
import { registryOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const registry = registryOf(sampleContent());

it('tells apart a document that names none, some, and all that it counts', () => {
  const [declared] = registry.declared;
  if (!declared) throw new Error('The sample declares nothing');
  const sentences = (change: object) =>
    declaredView(pageContext(registry, 'en'), { ...declared, ...change }).sentences;
  expect(sentences({ named: false, listedByDeclarer: [], listedByOthers: ['gamma'] })).toEqual([
    'None is named in this source. Known from others: 1.',
  ]);
  expect(sentences({ named: false, listedByDeclarer: ['alpha'], listedByOthers: ['gamma'] })).toEqual([
    'Of these, named in this source: 1',
    'Known in addition from other sources: 1.',
  ]);
  expect(sentences({ named: false, listedByDeclarer: [], listedByOthers: [] })).toEqual([
    'None is named in this source',
  ]);
  expect(sentences({ named: true, count: 1, listedByDeclarer: ['alpha'], listedByOthers: [] })).toEqual([
    'All named in this source: 1',
  ]);
  expect(sentences({ named: true, count: 7, listedByDeclarer: ['alpha'], listedByOthers: [] })).toEqual([
    'Named in this source, entered in the registry: 1 of 7',
  ]);
});
