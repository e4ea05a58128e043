import { describe, expect, it } from 'vitest';
import { eventView } from '../../../../src/views/record/event-view.ts';
import { sampleContent } from '../sample-content.ts';
import { byId, registryOf, valueOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const registry = registryOf(sampleContent());
const event = (id: string, locale = 'en') =>
  eventView(pageContext(registry, locale), byId(registry.events, id));

describe('eventView', () => {
  it('says of which part of the date the sources are not sure, and why', () => {
    expect(valueOf(event('alpha-2021-visit').facts, 'Date')).toMatchObject({
      text: { text: '8\u00A0June 2021 (year not confirmed)' },
      remark: { text: 'The year is inferred.' },
    });
  });

  it('says that the date is not known, and when it was reported', () => {
    const { facts } = event('beta-undated-fair', 'ru');
    expect(valueOf(facts, 'Дата')).toMatchObject({
      text: { text: 'дата не установлена' },
      unknown: true,
      remark: { text: 'День не назван.' },
    });
    expect(valueOf(facts, 'Сообщено')?.text.text).toBe('март 2019\u00A0г.');
  });

  it('counts people in the right plural form, and shows what others count', () => {
    const { facts, accounts } = event('alpha-2021-visit', 'ru');
    expect(valueOf(facts, 'Участники')?.text.text).toBe('21 человек');
    expect(accounts).toMatchObject([{ field: 'Участники', says: { text: 'Было 30 человек.' } }]);
  });

  it('leads to everything it has to do with', () => {
    const hrefs = event('alpha-2021-visit').facts.flatMap(({ values }) =>
      values.flatMap(({ href }) => href ?? []),
    );
    expect(hrefs).toEqual([
      '/en/partners/alpha/',
      '/en/associations/union/',
      '/en/agreements/alpha-2015/',
      '/en/areas/culture/',
      '/en/exchange-forms/exhibitions/',
    ]);
  });
});
