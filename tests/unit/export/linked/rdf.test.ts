import jsonld from 'jsonld';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/export/linked/catalogue.ts';
import { iri, jsonLd, type RdfNode } from '../../../../src/export/linked/rdf.ts';
import { registryGraph } from '../../../../src/export/linked/registry-graph.ts';
import { turtle } from '../../../../src/export/linked/turtle.ts';
import { pageContext } from '../../../../src/views/context.ts';
import { emptyContent, sampleContent } from '../../views/sample-content.ts';
import { registryOf } from '../../views/sample-views.ts';
import { canonical } from '../../../support/same-statements.ts';

const content = sampleContent();
const ctx = pageContext(registryOf(content), 'ru');
const HOSTILE = `a"b\\c\n\r\t\u0000\u2028 <d> {e} |^\` 😀`;
const hostile: RdfNode[] = [
  {
    '@id': iri(`https://example.org/${HOSTILE}`),
    '@type': 'Thing',
    name: [{ '@value': HOSTILE, '@language': 'ru' }],
    genre: HOSTILE,
  },
];

describe.each([
  ['the registry', registryGraph(ctx)],
  ['the catalogue', catalogue(ctx, ['partners'])],
  ['a registry without a record', registryGraph(pageContext(registryOf(emptyContent()), 'ru'))],
  ['hostile words', hostile],
])('%s', (_, nodes) => {
  it('says the same in Turtle and in JSON-LD, as programs of others read them', async () => {
    const fromTurtle = await canonical(new Parser().parse(turtle(nodes)));
    const asQuads: unknown = await jsonld.toRDF(JSON.parse(jsonLd(nodes)), { format: 'application/n-quads' });
    expect(fromTurtle).toBe(await canonical(String(asQuads)));
    expect(fromTurtle.split('\n').length).toBeGreaterThan(2);
  });
});

it('the registry marks each text with its language, and names the sources of each record', () => {
  const text = turtle(registryGraph(ctx));
  expect(text).toContain('schema:name "Альфа"@ru, "Alpha"@en');
  expect(text).toMatch(/schema:subjectOf <https:\/\/example\.org\/id\/sources\/chronicle\/>/u);
  expect(text).toContain('"アルファ"@ja');
});

it('the catalogue has an address for a licence that has one, and words for another', () => {
  expect(turtle(catalogue(ctx, []))).toContain('dct:license <https://spdx.org/licenses/CC-BY-4.0>');
  const site = { ...content.site, licence: { content: 'Свободно' } };
  const free = turtle(catalogue(pageContext(registryOf({ ...content, site }), 'ru'), []));
  expect(free).toContain('dct:rights "Свободно"');
  expect(free).not.toContain('dct:license');
});
