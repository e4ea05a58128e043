import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { FIXTURE, REAL } from '../support/places.ts';
import { canonical } from '../support/same-statements.ts';

const SCHEMA = 'https://schema.org/';
const shapes = new Store(new Parser().parse(readFileSync('tests/interop/shapes.ttl', 'utf8')));

describe.each([REAL, FIXTURE])('the linked data of $folder', ({ folder }) => {
  const text = (file: string) => readFileSync(join(folder, 'data', file), 'utf8');

  it.each(['registry', 'catalog'])(
    'say the same in both files of the %s, as N3 and jsonld read them',
    async (name) => {
      const fromJson = await jsonld.toRDF(JSON.parse(text(`${name}.jsonld`)), {
        format: 'application/n-quads',
      });
      const fromTurtle = new Parser().parse(text(`${name}.ttl`));
      expect(await canonical(fromTurtle)).toBe(await canonical(String(fromJson)));
    },
  );

  it.each(['registry', 'catalog'])('keep in the %s to the shapes of their vocabularies', async (name) => {
    const report = await new Validator(shapes).validate(new Store(new Parser().parse(text(`${name}.ttl`))));
    const faults = report.results.map(({ focusNode, path, message }) =>
      [focusNode?.value, path?.value, ...message.map(({ value }) => value)].join(' '),
    );
    expect(faults).toEqual([]);
  });

  it('are held against shapes that find what is missing', async () => {
    const bare = '<https://a.example/> a <http://www.w3.org/ns/dcat#Dataset> .';
    const report = await new Validator(shapes).validate(new Store(new Parser().parse(bare)));
    expect(report.conforms).toBe(false);
  });

  it('name each record once, at an address that has a page', () => {
    const quads = new Parser().parse(text('registry.ttl'));
    const records = new Set(quads.map(({ subject }) => subject.value).filter((id) => id.includes('/id/')));
    expect(records.size).toBeGreaterThan(0);
    const names = quads.filter(({ predicate }) => predicate.value === `${SCHEMA}name`);
    expect(names.every(({ object }) => object.value !== '')).toBe(true);
    for (const id of records)
      expect(readFileSync(join(folder, id.slice(id.indexOf('/id/')), 'index.html'), 'utf8')).toContain(
        '<title>',
      );
  });
});
