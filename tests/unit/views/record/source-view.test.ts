import { describe, expect, it } from 'vitest';
import { sourceView } from '../../../../src/views/record/source-view.ts';
import { sampleContent } from '../sample-content.ts';
import { byId, registryOf, valueOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const registry = registryOf(sampleContent());
const source = (id: string, locale = 'en') =>
  sourceView(pageContext(registry, locale), byId(registry.sources, id));

describe('sourceView', () => {
  it('lists what it supports, in words', () => {
    const { count, records } = source('strategy', 'ru').supports;
    expect(count).toBe(`На источник ссылаются ${records.length} записей`);
    expect(records[0]).toStrictEqual({
      link: { href: '/ru/partners/alpha/', text: { text: 'Альфа' } },
      what: 'партнёр',
      fields: 'сферы сотрудничества, назван в документе, вид связи',
    });
    expect(records.map(({ link }) => link.href)).toEqual(
      expect.arrayContaining(['/ru/about/', '/ru/directions/international/', '/ru/']),
    );
  });

  it('lists them by name, in the order of the language of the page', () => {
    const sample = sampleContent();
    const [agreement] = sample.records.agreements;
    if (!agreement) throw new Error('The sample has no agreement');
    const titles = { 'a-first': ['Яблоко', 'Apple'], 'b-second': ['Аист', 'Stork'] } as const;
    const agreements = Object.entries(titles).map(([id, [ru, en]]) => ({
      ...agreement,
      id,
      file: `agreements/${id}.md`,
      data: { ...agreement.data, title: { ru, en }, cite: { record: [{ source: 'rumour' }] } },
    }));
    const own = registryOf({ ...sample, records: { ...sample.records, agreements } });
    const papers = (locale: string) =>
      sourceView(pageContext(own, locale), byId(own.sources, 'rumour'))
        .supports.records.map(({ link }) => link.text.text)
        .filter((text) =>
          Object.values(titles)
            .flat()
            .some((title) => title === text),
        );
    expect([papers('ru'), papers('en')]).toEqual([
      ['Аист', 'Яблоко'],
      ['Apple', 'Stork'],
    ]);
  });

  it('says that its date is not known', () => {
    expect(valueOf(source('rumour').facts, 'Published')).toMatchObject({
      text: { text: 'no date given' },
      unknown: true,
    });
  });

  it('keeps the title in its own language and puts a translation beside it', () => {
    const title = (id: string) => valueOf(source(id, 'ru').facts, 'Название');
    expect(title('chronicle')?.text).toStrictEqual({ text: 'City Chronicle', lang: 'en' });
    expect(title('chronicle')?.remark).toStrictEqual({ text: 'Летопись города' });
    expect(title('rumour')?.text).toStrictEqual({ text: '噂', lang: 'ja' });
  });
});
