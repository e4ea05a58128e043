import { describe, expect, it } from 'vitest';
import { sourceView } from '../../../src/views/source-view.ts';
import { sampleContent } from './sample-content.ts';
import { byId, registryOf, valueOf } from './sample-views.ts';

const registry = registryOf(sampleContent());
const source = (id: string, locale = 'en') => sourceView(registry, byId(registry.sources, id), locale);

describe('sourceView', () => {
  it('lists what it supports, in words', () => {
    const { supports, supportsCount } = source('strategy', 'ru');
    expect(supportsCount).toBe(`Подтверждает ${supports.length} записей`);
    expect(supports[0]).toStrictEqual({
      link: { href: '/ru/partners/alpha/', text: { text: 'Альфа' } },
      what: 'партнёр',
      fields: 'сферы сотрудничества, назван в документе, вид связи',
    });
    expect(supports.map(({ link }) => link.href)).toEqual(
      expect.arrayContaining(['/ru/about/', '/ru/directions/international/', '/ru/']),
    );
  });

  it('says that its date is not known', () => {
    expect(valueOf(source('rumour').facts, 'Published')).toMatchObject({
      text: { text: 'no date given' },
      unknown: true,
    });
  });

  it('keeps the title in its own language and puts a translation beside it', () => {
    expect(source('chronicle', 'ru').title).toStrictEqual({ text: 'City Chronicle', lang: 'en' });
    expect(valueOf(source('chronicle', 'ru').facts, 'Название')?.remark).toStrictEqual({
      text: 'Летопись города',
    });
    expect(source('rumour', 'ru').title).toStrictEqual({ text: '噂', lang: 'ja' });
  });
});
