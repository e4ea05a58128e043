import { describe, expect, it } from 'vitest';
import { legalActView } from '../../../../src/views/record/legal-act-view.ts';
import { sampleContent } from '../sample-content.ts';
import { byId, registryOf, valueOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const registry = registryOf(sampleContent());
const act = (id: string, locale = 'en') =>
  legalActView(pageContext(registry, locale), byId(registry.legalActs, id));

describe('legalActView', () => {
  it('names a step of its own history in an account, in the language of the page', () => {
    expect(act('charter', 'ru').accounts[0]?.field).toBe('принятие, 27\u00A0июня 2007\u00A0г.');
    expect(act('charter', 'en').accounts[0]?.field).toBe('adopted, 27\u00A0June 2007');
  });

  it('tells who took a step by which paper, and that a step is undated', () => {
    expect(act('charter', 'ru').history.steps).toMatchObject([
      { state: { text: 'принятие' }, how: { text: 'Дума, решение № 1' }, hasDate: true },
      { state: { text: 'вступление в силу' }, date: 'дата не установлена', hasDate: false },
    ]);
  });

  it('does not take what an amendment changed for a word on its force', () => {
    const content = sampleContent();
    const note = { ru: 'Изменён герб.', en: 'The arms were changed.' };
    for (const { id, data } of content.records['legal-acts'])
      if (id === 'charter')
        data.history?.push({ state: 'amended', date: '2012', note, cite: [{ source: 'rumour' }] });
    const amended = registryOf(content);
    const { facts, history } = legalActView(pageContext(amended, 'en'), byId(amended.legalActs, 'charter'));
    expect(valueOf(facts, 'In force today')?.remark).toBeUndefined();
    expect(history.steps.at(-1)).toMatchObject({ note: { text: 'The arms were changed.' } });
  });

  it('says that nothing is known of its force', () => {
    const { facts, history, title } = act('custom');
    expect(valueOf(facts, 'In force today')).toMatchObject({
      text: { text: 'not established whether it is in force' },
      unknown: true,
    });
    expect(valueOf(facts, 'Date')).toBeUndefined();
    expect(history.steps).toEqual([]);
    expect(title).toStrictEqual({ text: 'Обычай', lang: 'ru' });
  });
});
