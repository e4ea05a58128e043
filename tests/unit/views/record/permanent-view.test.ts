import { describe, expect, it } from 'vitest';
import { pageContext } from '../../../../src/views/context.ts';
import { permanentPages } from '../../../../src/views/record/permanent-view.ts';
import { sampleContent } from '../sample-content.ts';
import { registryOf } from '../sample-views.ts';

const content = sampleContent();
const [first, ...rest] = content.records.partners;
const renamed = {
  ...content,
  records: {
    ...content.records,
    partners: [...(first ? [{ ...first, data: { ...first.data, formerIds: ['alfa'] } }] : []), ...rest],
  },
};
const registry = registryOf(renamed);
const contexts = ['ru', 'en'].map((locale) => pageContext(registry, locale));
const [ru, en] = contexts;
if (!ru || !en) throw new Error('The sample has two languages.');

describe('the permanent address of a record', () => {
  const plans = permanentPages(ru, contexts);
  const at = (collection: string, record: string) =>
    plans.find(({ params }) => params['collection'] === collection && params['record'] === record)?.make();

  it('is there once for each record, and for each id that a record had before', () => {
    const { partners, agreements, associations, legalActs, events, sources } = registry;
    const count = [partners, agreements, associations, legalActs, events, sources].flat().length;
    expect(plans.length).toBe(count + 1);
    expect(permanentPages(en, contexts)).toEqual([]);
  });

  it('leads to the record in every language, from a former id too', () => {
    expect(at('partners', 'alpha')).toMatchObject({
      lang: 'ru',
      title: 'Постоянный адрес записи «Альфа»',
      canonical: 'https://example.org/ru/partners/alpha/',
      data: '/id/partners/alpha.json',
      choices: [
        { locale: 'ru', href: '/ru/partners/alpha/', title: { text: 'Альфа' } },
        { locale: 'en', href: '/en/partners/alpha/', title: { text: 'Alpha' }, lang: 'en' },
      ],
    });
    expect(at('partners', 'alpha')).not.toHaveProperty('forward');
    expect(at('partners', 'alfa')?.forward).toBe('/id/partners/alpha/');
  });

  it('forwards to the record where the site has one language', () => {
    const alone = permanentPages(ru, [ru]).find(({ params }) => params['record'] === 'alpha');
    expect(alone?.make().forward).toBe('/ru/partners/alpha/');
  });

  it('marks a name that a language lacks', () => {
    expect(at('partners', 'beta')?.choices[1]?.title).toEqual({ text: 'Бета', lang: 'ru' });
  });
});
