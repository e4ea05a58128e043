import { describe, expect, it } from 'vitest';
import { agreementView } from '../../../../src/views/record/agreement-view.ts';
import { sampleContent } from '../sample-content.ts';
import { byId, registryOf, valueOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const registry = registryOf(sampleContent());
const paper = (id: string, locale = 'en') =>
  agreementView(pageContext(registry, locale), byId(registry.agreements, id));

describe('agreementView', () => {
  it('says that the date and the term are not known', () => {
    const { facts, title } = paper('beta-undated');
    expect(valueOf(facts, 'Signed')).toMatchObject({
      text: { text: 'date not established' },
      unknown: true,
      remark: { text: 'Дата не названа.', lang: 'ru' },
    });
    expect(valueOf(facts, 'Term')).toMatchObject({
      text: { text: 'not stated in the sources' },
      unknown: true,
    });
    expect(valueOf(facts, 'Status')?.text.text).toBe('signing not confirmed');
    expect(title).toStrictEqual({ text: 'План работы', lang: 'ru' });
  });

  it('writes a term in years with the day it runs out', () => {
    const { facts } = paper('alpha-2015', 'ru');
    expect(valueOf(facts, 'Срок действия')?.text.text).toMatch(/^5 лет, до 2\d\u00A0мая 2020\u00A0г\.$/u);
    expect(valueOf(facts, 'Состояние')?.text.text).toBe('указанный срок истёк, о продлении сведений нет');
  });

  it.each([
    ['ended', 'Relations with the partner have ended'],
    ['paused', 'Relations with the partner are paused'],
  ] as const)('says of a paper in force that the relation itself is %s', (state, words) => {
    const content = sampleContent();
    for (const { id, data } of content.records.partners)
      if (id === 'alpha') data.history?.push({ date: '2022', state, cite: [{ source: 'rumour' }] });
    for (const { id, data } of content.records.agreements) if (id === 'alpha-2001') delete data.history;
    const dormant = registryOf(content);
    const remark = (paper: string) =>
      valueOf(agreementView(pageContext(dormant, 'en'), byId(dormant.agreements, paper)).facts, 'Status')
        ?.remark?.text;
    expect(remark('alpha-2001')).toContain(words);
    expect(remark('alpha-2015')).toBeUndefined();
  });

  it('names the parties in order, the home city without a link', () => {
    const parties = paper('alpha-2015').facts.find(({ term }) => term.text === 'Parties');
    expect(parties?.values.map(({ text, href, remark }) => [text.text, href, remark?.text])).toEqual([
      ['Riverside', undefined, 'Duma'],
      ['Alpha', '/en/partners/alpha/', undefined],
    ]);
  });

  it('shows the chain that it stands in, newest first', () => {
    expect(paper('alpha-2015').chain.map(({ id }) => id)).toEqual(['alpha-2015', 'alpha-2001']);
    expect(paper('beta-undated').chain).toEqual([]);
  });

  it('shows who signed for which side', () => {
    expect(paper('alpha-2015').signatories).toMatchObject([
      { name: { text: 'A. Ivanov' }, side: { text: 'Riverside' } },
      {
        name: { text: 'Sato' },
        nativeName: { text: '佐藤', lang: 'ja' },
        role: { text: 'мэр', lang: 'ru' },
        side: { text: 'Alpha' },
      },
    ]);
  });

  it('links its own documents and those elsewhere', () => {
    expect(paper('alpha-2015').documents.map(({ href, language }) => [href, language])).toEqual([
      [`/documents/${encodeURIComponent('Договор.pdf')}`, 'Russian'],
      ['https://alpha.example/treaty', 'Japanese'],
    ]);
  });

  it('tells size and sum of the documents that are kept here', () => {
    const documentFacts = { 'Договор.pdf': { bytes: 1_240_000, sha256: 'abc' } };
    const ctx = pageContext(registry, 'ru', {
      lastChanged: () => undefined,
      pictureSizes: {},
      documentFacts,
    });
    const { documents } = agreementView(ctx, byId(registry.agreements, 'alpha-2015'));
    expect(documents.map(({ file, sum }) => [file, sum])).toEqual([
      ['PDF, 1,2\u00A0МБ', 'abc'],
      [undefined, undefined],
    ]);
  });

  it('names a step of its own history in an account', () => {
    expect(paper('alpha-2001').accounts[0]?.field).toBe('terminated, 22\u00A0May 2015');
  });
});
