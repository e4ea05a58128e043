import { describe, expect, it } from 'vitest';
import { buildRegistry } from '../../../src/registry/build-registry.ts';
import type { Finding } from '../../../src/registry/findings.ts';
import { translationsView, type TranslationRow } from '../../../src/views/translations-view.ts';
import { sampleContent } from './sample-content.ts';

const { registry } = buildRegistry(sampleContent(), { asOf: '2026-11-23' });

const gap = (file: string, fields: string, proseFile = ''): Finding => ({
  rule: 'missing-translation',
  level: 'warning',
  file,
  field: [],
  values: { locale: 'en', fields, proseFile },
});

function rows(findings: readonly Finding[], locale = 'en'): TranslationRow[] {
  return translationsView(registry, findings, locale).languages.flatMap((language) => language.rows);
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
    const [language] = translationsView(stale, [], 'en').languages;
    expect(language?.rows.find(({ file }) => file === partner.file)).toMatchObject({ state: 'stale' });
    const states = language?.rows.map(({ state }) => state) ?? [];
    expect(states.indexOf('current')).toBeGreaterThan(states.lastIndexOf('stale'));
  });
});
