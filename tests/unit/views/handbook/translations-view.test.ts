import { describe, expect, it } from 'vitest';
import { buildRegistry } from '../../../../src/registry/build-registry.ts';
import type { Finding } from '../../../../src/format/findings.ts';
import { translationsView, type TranslationLine } from '../../../../src/views/handbook/translations-view.ts';
import { sampleContent } from '../sample-content.ts';
import { pageContext } from '../../../../src/views/context.ts';

const { registry } = buildRegistry(sampleContent(), { asOf: '2026-11-23' });

const gap = (file: string, fields: string, proseFile = ''): Finding => ({
  rule: 'missing-translation',
  level: 'warning',
  file,
  field: [],
  values: { locale: 'en', fields, proseFile },
});

function rows(findings: readonly Finding[], locale = 'en'): TranslationLine[] {
  return translationsView(pageContext(registry, locale), findings).languages.flatMap(
    (language) => language.rows,
  );
}

describe('translationsView', () => {
  const [partner] = registry.partners;
  if (partner === undefined) throw new Error('The sample has no partner');

  it('says of every record whether it is translated', () => {
    const files = rows([]).map(({ file }) => file);
    for (const { file } of [...registry.partners, ...registry.events, ...registry.sources]) {
      expect(files).toContain(file);
    }
  });

  it('puts first what is missing, and says what', () => {
    const [first] = rows([gap(partner.file, 'summary, history[1].note', 'partners/x.en.md')]);
    expect(first).toMatchObject({
      file: partner.file,
      state: 'missing',
      missing: 'summary, history[1].note, main text',
    });
  });

  it('names files without a page only when something is missing there', () => {
    const file = 'vocabularies/areas.yaml';
    expect(rows([]).some((row) => row.file === file)).toBe(false);
    const row = rows([gap(file, 'sport.label')]).find((one) => one.file === file);
    expect(row).toMatchObject({ state: 'missing', missing: 'sport.label' });
    expect(row).not.toHaveProperty('href');
  });

  it('tells a translation that its original has left behind', () => {
    const prose = {
      ru: { file: partner.file, state: 'original' as const, cites: [] },
      en: { file: partner.file.replace('.md', '.en.md'), state: 'stale' as const, cites: [] },
    };
    const stale = { ...registry, partners: [{ ...partner, prose }] };
    const [language] = translationsView(pageContext(stale, 'en'), []).languages;
    expect(language?.rows.find(({ file }) => file === partner.file)).toMatchObject({ state: 'stale' });
    const states = language?.rows.map(({ state }) => state) ?? [];
    expect(states.indexOf('current')).toBeGreaterThan(states.lastIndexOf('stale'));
  });

  it('tells short texts that were changed in one language only, in records and in other files', () => {
    const outgrown = (file: string): Finding => ({
      rule: 'stale-translation',
      level: 'warning',
      file,
      field: ['translatedFrom', 'en'],
      values: { locale: 'en' },
    });
    const areas = 'vocabularies/areas.yaml';
    const stale = rows([outgrown(partner.file), outgrown(areas)]).filter(({ state }) => state === 'stale');
    expect(stale.map(({ file }) => file)).toEqual(expect.arrayContaining([partner.file, areas]));
    expect(rows([outgrown(partner.file)], 'ru').filter(({ state }) => state === 'stale')).toHaveLength(
      stale.filter(({ file }) => file !== areas).length,
    );
  });
});
