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

  it('says when its link was last seen to work, or that it was dead on a day', () => {
    const linkOf = (link: object | undefined, locale = 'en') => {
      const chronicle = byId(registry.sources, 'chronicle');
      const record = { ...chronicle, data: { ...chronicle.data, ...(link && { link }) } };
      const { facts } = sourceView(pageContext(registry, locale), record);
      return valueOf(facts, locale === 'en' ? 'Link' : 'Ссылка');
    };
    expect(linkOf(undefined)).toBeUndefined();
    expect(linkOf({ seen: '2026-11-20' })?.text.text).toBe('worked on 20\u00A0November 2026');
    expect(linkOf({ dead: '2026-11-20' }, 'ru')?.text.text).toBe('20\u00A0ноября 2026\u00A0г. не открылась');
    expect(linkOf({ seen: '2024-01-02', dead: '2026-11-20', status: 404 })).toMatchObject({
      text: { text: 'did not open on 20\u00A0November 2026: the server answered 404' },
      remark: { text: 'worked on 2\u00A0January 2024' },
    });
  });

  it('keeps the title in its own language and puts a translation beside it', () => {
    const title = (id: string) => valueOf(source(id, 'ru').facts, 'Название');
    expect(title('chronicle')?.text).toStrictEqual({ text: 'City Chronicle', lang: 'en' });
    expect(title('chronicle')?.remark).toStrictEqual({ text: 'Летопись города' });
    expect(title('rumour')?.text).toStrictEqual({ text: '噂', lang: 'ja' });
  });
});
