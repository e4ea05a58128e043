import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-source/read-content.ts';
import { FIXTURE, REAL } from '../../tests/support/places.ts';
import { pageText, siteFiles } from '../../tests/support/site-files.ts';
import { modulesBelow, sourceModules } from '../../tests/support/source-imports.ts';
import { spelledIds } from '../../tests/support/vocabulary-ids.ts';

const { content } = readContent('content');
const places = [
  content?.site.home,
  ...(content?.records.partners ?? []).map(({ id, data }) => ({ id, ...data })),
];
const names = places.flatMap((place) => Object.values(place?.name ?? {}));

describe('the program', () => {
  it('says no word of this city and its partners', () => {
    const forms = Object.values(content?.site.home.nameForms ?? {}).flatMap((cases) =>
      Object.values(cases ?? {}),
    );
    const words = [...places.map((place) => place?.id), ...names, ...forms].filter(Boolean);
    expect(words.length).toBeGreaterThan(50);
    const named = new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, 'iu');
    const guilty = sourceModules().flatMap(({ file, text }) => {
      const found = named.exec(text)?.[0];
      return found === undefined ? [] : [`${file}: ${found}`];
    });
    expect(guilty).toEqual([]);
  });

  it('spells no word of its vocabularies but those that the format names', () => {
    expect(spelledIds(['content'])).toEqual([]);
  });
});

describe('the tests of every city', () => {
  it('name no record of this one', () => {
    const invented = new Set(
      ['valid', 'minimal', 'miles', 'rtl'].flatMap((name) => idsOf(`tests/fixtures/${name}-city`)),
    );
    const ids = idsOf('content').filter((id) => !invented.has(id));
    expect(ids.length).toBeGreaterThan(200);
    const named = new RegExp(`(?<![\\p{L}\\d-])(?:${ids.join('|')})(?![\\p{L}\\d-])`, 'u');
    // Pure code may be given the names of well-known places.
    const files = modulesBelow('tests').filter((file) => !/^tests\/(?:unit|fixtures)\//u.test(file));
    const guilty = [...files, 'tests/search/queries.yaml'].flatMap((file) => {
      const found = named.exec(readFileSync(file, 'utf8'))?.[0];
      return found === undefined ? [] : [`${file}: ${found}`];
    });
    expect(guilty).toEqual([]);
  });
});

describe('the site of another city', () => {
  it('says no word of this one', () => {
    expect(names.length).toBeGreaterThan(20);
    const files = siteFiles(FIXTURE.folder).filter((file) => /\.(?:html|css|js|json|xml|csv)$/u.test(file));
    for (const file of files) {
      const text = readFileSync(join(FIXTURE.folder, file), 'utf8');
      expect(
        names.filter((name) => text.includes(name ?? '')),
        file,
      ).toEqual([]);
    }
  });

  it('shares no text with that of this one', () => {
    expect(pageText(FIXTURE.folder, 'en')).toContain('Primersk');
    expect(pageText(REAL.folder, 'en')).not.toContain('Primersk');
  });
});

/** Ids of all records of a content. */
function idsOf(folder: string): string[] {
  const records = Object.values(readContent(folder).content?.records ?? {}).flat();
  return records.map(({ id }) => id);
}
