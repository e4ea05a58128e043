import { describe, expect, it } from 'vitest';
import { useMessages } from '../../../../src/i18n/translate.ts';
import {
  associationCard,
  eventCard,
  legalActCard,
  partnerCard,
  type CardView,
} from '../../../../src/views/parts/card-view.ts';
import { sampleContent } from '../sample-content.ts';
import { byId, registryOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const registry = registryOf(sampleContent());
const t = useMessages('ru');
const words = ({ tags }: CardView) => tags.map(({ text }) => text);
const partner = (id: string) => partnerCard(pageContext(registry, 'en'), byId(registry.partners, id));

describe('the card of a partner', () => {
  it('tells kind, country, since when, a state other than established, and the last evidence', () => {
    expect([words(partner('alpha')), words(partner('gamma'))]).toEqual([
      ['twin city', 'Land of the Rising Sun', 'latest fact 2021'],
      ['twin city', 'Canada', 'latest fact 2022', 'relations ended'],
    ]);
    expect(partner('alpha')).toMatchObject({
      date: '22\u00A0May 2015',
      hasDate: true,
      tone: 'good',
    });
    expect(partner('gamma')).toMatchObject({
      date: 'date not established',
      hasDate: false,
      tone: 'past',
    });
  });

  it('marks a tag that is not in the language of the page', () => {
    expect(partner('beta').tags).toEqual([{ text: 'муниципалитет', lang: 'ru' }]);
  });

  it('is neither alive nor over where no step is known', () => {
    expect(partner('beta')).toMatchObject({ hasDate: false, tone: 'neutral' });
  });
});

describe('the card of an association', () => {
  it('does not call an application over', () => {
    const tone = (id: string) =>
      associationCard(pageContext(registry, 'ru'), byId(registry.associations, id)).tone;
    expect([tone('union'), tone('league')]).toEqual(['good', 'neutral']);
  });
});

describe('the card of an event', () => {
  it('says that it is planned or was called off', () => {
    const card = (id: string) => eventCard(pageContext(registry, 'ru'), byId(registry.events, id));
    expect(words(card('alpha-2027-visit'))).toEqual(['визит', 'планируется', 'Альфа']);
    expect(card('alpha-old-visit')).toMatchObject({ date: '2018\u00A0г. или раньше', tone: 'past' });
    expect(words(card('alpha-2021-visit'))).toEqual(['визит', 'Альфа']);
  });
});

describe('the card of a legal act', () => {
  it('says whether the act is in force', () => {
    const card = (id: string) => legalActCard(pageContext(registry, 'ru'), byId(registry.legalActs, id));
    expect(words(card('charter'))).toEqual(['Устав', '№ 7', t('force.in-force')]);
    expect(words(card('custom'))).toEqual(['Правовой акт', t('force.unknown')]);
    expect([card('charter').tone, card('custom').tone]).toEqual(['good', 'neutral']);
  });
});
