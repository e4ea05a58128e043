import { describe, expect, it } from 'vitest';
import { changesView } from '../../../../src/views/changes/changes-view.ts';
import { pageContext } from '../../../../src/views/context.ts';
import { emptyContent, sampleContent } from '../sample-content.ts';
import { partnerChanges, sampleChanges } from '../sample-changes.ts';
import { registryOf } from '../sample-views.ts';

const registry = registryOf(sampleContent());
const viewIn = (locale: string) => changesView(pageContext(registry, locale, { changes: sampleChanges }));
const sentences = (locale: string, record = 0) =>
  viewIn(locale).days[0]?.records[record]?.changes.map(({ text, by }) =>
    [text.text, ...by.map((link) => `<${link.href}>`)].join(' '),
  );

describe('the page on changes', () => {
  it('says each change in the words of the vocabulary, the dates as everywhere', () => {
    expect(sentences('en')).toEqual([
      'Name of the entry in its address: old-alpha → alpha',
      'Status: relations established → relations ended, 2022 </en/sources/chronicle/>',
      'Kind of relation: муниципалитет → twin city',
      'Name: Alfa → Alpha',
      'Cases of the name: changed',
      'Country: United States → Land of the Rising Sun',
      'Website: a.example/ → b.example/',
      'Population: added (21,000, 2020)',
    ]);
    expect(sentences('ru')?.slice(1, 4)).toEqual([
      'Состояние: связь установлена → связь прекращена, 2022\u00A0г. </ru/sources/chronicle/>',
      'Вид связи: муниципалитет → город-побратим',
      'Название: изменён перевод (английский)',
    ]);
  });

  it('counts what is more than fits, in a record, on a day and before it', () => {
    const { days, older } = viewIn('en');
    const [day] = days;
    expect(day?.records[0]?.more).toBe('And 7 more changes in this entry');
    expect(day?.more).toBe('3 more entries added or changed on this day');
    expect(older).toBe('Changes of 2 earlier days are not shown here');
  });

  it('names a record that is no longer there as it was called, and one without a name by its id', () => {
    const [, gone, unreadable, merged] = viewIn('en').days[0]?.records ?? [];
    expect(gone).toMatchObject({
      name: { text: 'Ушло', lang: 'ru' },
      changes: [{ text: { text: 'Entry removed' } }],
    });
    expect(gone?.href).toBeUndefined();
    expect(unreadable?.name).toEqual({ text: 'not-read' });
    expect(merged?.changes[1]?.text.text).toBe('The entry “Old” merged into this one');
  });

  it('marks what is in another language', () => {
    const kind = viewIn('en').days[0]?.records[0]?.changes[2]?.text;
    expect(kind?.parts).toContainEqual({ text: 'муниципалитет', lang: 'ru' });
  });

  it('says how mistakes are corrected, and names no address that the site does not name', () => {
    const { corrections } = viewIn('en');
    expect(corrections.texts.join(' ')).toContain('does not yet name an address');
    const { site } = registry;
    const named = { ...registry, site: { ...site, reportUrl: 'mailto:a@example.org' } };
    const { texts } = changesView(pageContext(named, 'en', { changes: sampleChanges })).corrections;
    expect(texts.join(' ')).toContain('choose “Report a mistake”');
  });

  it('is there without a record and without a history', () => {
    const view = changesView(pageContext(registryOf(emptyContent()), 'ru'));
    expect(view.days).toEqual([]);
    expect(view.remarks).toHaveLength(1);
    expect(view.corrections.texts).toHaveLength(2);
  });
});

describe('what changed in a partner', () => {
  it('passes over what only keeps account of the rest, and over a citation of the same source', () => {
    const told = JSON.stringify(partnerChanges());
    expect(told).not.toContain('translatedFrom');
    expect(told).not.toContain('"source":"chronicle"},');
  });

  it('finds the entry of a list again in which a field changed, and the terms that came and went', () => {
    const changes = partnerChanges();
    expect(changes.filter(({ kind }) => kind === 'part')).toMatchObject([
      { what: 'added', value: 'energy' },
      { what: 'added', value: 'unknown-area' },
      { what: 'removed', value: 'culture' },
    ]);
    expect(changes).toContainEqual(
      expect.objectContaining({
        kind: 'value',
        from: '1',
        to: '2',
        at: expect.objectContaining({ path: ['contacts', 'telephone'] }),
      }),
    );
    expect(changes.filter(({ kind }) => kind === 'source')).toMatchObject([
      { what: 'removed', source: 'rumour' },
      { what: 'added', source: 'strategy' },
      { what: 'added', source: 'strategy' },
    ]);
  });
});
