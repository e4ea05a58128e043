import { describe, expect, it } from 'vitest';
import { pageContext } from '../../../src/views/context.ts';
import { sampleContent } from './sample-content.ts';
import { byId, registryOf } from './sample-views.ts';

const registry = registryOf(sampleContent());
const [ru, en] = [pageContext(registry, 'ru'), pageContext(registry, 'en')];

describe('the context of a page', () => {
  it('links a record under its name or title, and a source under its label rather than its title', () => {
    expect([
      en.link(byId(registry.partners, 'alpha')),
      en.link(byId(registry.agreements, 'alpha-2015')),
      en.link(byId(registry.sources, 'strategy')),
    ]).toEqual([
      { href: '/en/partners/alpha/', text: { text: 'Alpha' } },
      { href: '/en/agreements/alpha-2015/', text: { text: 'Twinning Treaty' } },
      { href: '/en/sources/strategy/', text: { text: 'Strategy' } },
    ]);
  });

  it('marks the name of what it links where that is in another language', () => {
    expect(en.link(byId(registry.partners, 'beta')).text).toEqual({ text: 'Бета', lang: 'ru' });
    expect(ru.link(byId(registry.partners, 'beta')).text).toEqual({ text: 'Бета' });
  });

  it('links prose pages and terms', () => {
    expect(ru.page(byId(registry.pages, 'about')).href).toBe('/ru/about/');
    expect(en.term('areas', byId(registry.areas, 'culture'))).toEqual({
      href: '/en/areas/culture/',
      text: { text: 'Culture' },
    });
  });

  it('says dates, numbers, countries and languages as its language does', () => {
    expect([ru.date('2015-05'), ru.number(12345), ru.country('CA'), ru.language('ja')]).toEqual([
      'май 2015\u00A0г.',
      '12\u00A0345',
      { text: 'Канада' },
      'японский',
    ]);
    expect([en.date('2015-05'), en.number(12345), en.country('JP'), en.language('ja')]).toEqual([
      'May 2015',
      '12,345',
      { text: 'Land of the Rising Sun' },
      'Japanese',
    ]);
  });
});

describe('the context of a page in a language that the interface does not speak', () => {
  const content = sampleContent();
  const { site, countries } = content;
  const french = { ...countries, DE: { label: { ru: 'ФРГ', fr: 'RFA' } }, FI: { label: { ru: 'Суоми' } } };
  const fr = pageContext(
    registryOf({ ...content, site: { ...site, locales: ['ru', 'en', 'fr'] }, countries: french }),
    'fr',
  );

  it('speaks as the interface does to the first language of the site', () => {
    expect([fr.locale, fr.lang]).toEqual(['fr', 'ru']);
    expect([fr.t('site.home'), fr.date('2015-05'), fr.number(12345), fr.language('ja')]).toEqual([
      'Главная',
      'май 2015\u00A0г.',
      '12\u00A0345',
      'японский',
    ]);
  });

  it('takes the texts of its own language first, and marks all but those in that of the interface', () => {
    expect(fr.text({ ru: 'Город', en: 'City', fr: 'Ville' })).toEqual({ text: 'Ville', lang: 'fr' });
    expect(fr.text({ ru: 'Город', en: 'City' })).toEqual({ text: 'Город' });
    expect(fr.text({ en: 'City' })).toEqual({ text: 'City', lang: 'en' });
    expect(fr.term('areas', byId(fr.registry.areas, 'culture')).href).toBe('/fr/areas/culture/');
  });

  it('says a country in the wording of the site, else in the language of the words around it', () => {
    expect(['DE', 'FI', 'CA'].map(fr.country)).toEqual([
      { text: 'RFA', lang: 'fr' },
      { text: 'Суоми' },
      { text: 'Канада' },
    ]);
  });
});
