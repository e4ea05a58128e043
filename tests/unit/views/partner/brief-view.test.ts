import { describe, expect, it } from 'vitest';
import { bilingualBriefView, briefView } from '../../../../src/views/partner/brief-view.ts';
import { sampleContent } from '../sample-content.ts';
import { byId, registryOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const content = sampleContent();
const registry = registryOf(content);
const brief = (id: string, locale = 'en') =>
  briefView(pageContext(registry, locale), byId(registry.partners, id));
const facts = (id: string) => brief(id).facts;

describe('briefView', () => {
  it('names the partner officially in every language and in its own script', () => {
    const { name, otherNames } = brief('alpha');
    expect(name).toEqual({ text: 'Alpha' });
    expect(otherNames).toEqual([
      { text: 'City of Alpha' },
      { text: 'Город Альфа', lang: 'ru' },
      { text: 'アルファ', lang: 'ja' },
    ]);
  });

  it('tells what the sides are to each other, since when, in what state, and who says so', () => {
    expect(facts('alpha').relation).toEqual({
      kind: { text: 'twin city' },
      state: 'relations established, 22\u00A0May 2015',
      sources: [{ text: 'Strategy' }, { text: 'Chronicle' }],
    });
    expect(facts('gamma').relation).toMatchObject({
      state: 'relations ended, 2022',
      sources: [{ text: 'Молва', lang: 'ru' }],
    });
    expect(facts('beta').relation.state).toBe(
      'named in a source; the course of relations is not established',
    );
  });

  it('does not say twice that the sides are linked', () => {
    const gamma = byId(registry.partners, 'gamma');
    const [step] = gamma.steps;
    if (!step) throw new Error('The sample has no step');
    const dated = { ...step, date: '1998' };
    const steps = [dated, { ...step, key: 'again' }];
    expect(
      briefView(pageContext(registry, 'en'), { ...gamma, steps, since: dated }).facts.relation.state,
    ).toBe('linked since 1998');
  });

  it('names the page that says how to propose cooperation, and none where the site has none', () => {
    expect(brief('alpha').foot[0]?.proposals).toBeUndefined();
    const [about, ...others] = content.pages;
    if (!about?.data['en']) throw new Error('The sample has no page');
    const pages = [
      { ...about, data: { ...about.data, en: { ...about.data['en'], proposals: true } } },
      ...others,
    ];
    const sheet = briefView(pageContext({ ...registry, pages }, 'ru'), byId(registry.partners, 'alpha'));
    expect(sheet.foot[0]?.proposals).toEqual({
      href: '/ru/about/',
      address: 'https://example.org/ru/about/',
    });
  });

  it('leaves out papers that are not confirmed or never made', () => {
    expect(facts('beta').papers).toEqual({ lines: [] });
  });

  it('names papers that are over among the papers, with their state, and not among the contacts', () => {
    const { papers, done } = facts('alpha');
    expect(papers.lines.map(({ text, state }) => [text.text, state])).toEqual([
      ['Twinning Treaty', 'expired'],
      ['Friendship Treaty', 'terminated'],
    ]);
    const named = papers.lines.map(({ text }) => text.text);
    for (const { text } of done) expect(named).not.toContain(text.text);
  });

  it('names papers without a date after those that have one', () => {
    const undated = sampleContent();
    for (const { id, data } of undated.records.agreements)
      if (id === 'alpha-2001') {
        delete data.signed;
        delete data.history;
      }
    const other = registryOf(undated);
    const { papers } = briefView(pageContext(other, 'en'), byId(other.partners, 'alpha')).facts;
    expect(papers.lines.map(({ date, state }) => [date, state])).toEqual([
      ['22\u00A0May 2015', 'expired'],
      ['undated', 'open-ended'],
    ]);
  });

  it('says the state of the others, and counts those that find no room', () => {
    const original = content.records.agreements.find(({ id }) => id === 'alpha-2015');
    if (!original) throw new Error('The sample has no such paper');
    const agreements = Array.from({ length: 8 }, (_, index) => ({
      ...original,
      id: index === 0 ? original.id : `copy-${index}`,
      data: { ...original.data, term: 'open-ended', basedOn: [] },
    }));
    const many = registryOf({ ...content, records: { ...content.records, agreements } });
    const { papers } = briefView(pageContext(many, 'en'), byId(many.partners, 'alpha')).facts;
    expect(papers.lines.length).toBe(5);
    expect(papers.lines[0]).toEqual({
      date: '22\u00A0May 2015',
      text: { text: 'Twinning Treaty' },
      state: 'open-ended',
      signed: [
        { name: { text: 'A. Ivanov' } },
        { name: { text: 'Sato' }, nativeName: { text: '佐藤', lang: 'ja' } },
      ],
    });
    expect(papers.more).toBe('and 3 more on the full page');
  });

  it('tells of what was done together, newest first, and of nothing planned or called off', () => {
    const done = facts('alpha').done.map(({ text }) => text.text);
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThanOrEqual(3);
    expect(facts('gamma')).toMatchObject({
      done: [],
      noDone: 'No dated events have been found in the sources.',
    });
  });

  it('has no empty rows of contacts, areas or place', () => {
    expect(brief('beta')).toMatchObject({ facts: { contacts: [], areas: [] }, place: [] });
    expect(brief('beta')).not.toHaveProperty('time');
    expect(facts('alpha').contacts).toEqual([
      { name: { text: 'Committee' }, lines: [{ text: 'liaison' }] },
      { name: { text: 'alpha.example' }, lines: [] },
    ]);
  });

  it('leads to the full page by address and code, and dates its data', () => {
    const { foot, frame } = brief('alpha', 'ru');
    expect(frame.href).toBe('/ru/partners/alpha/brief/');
    expect(foot[0]?.page).toMatchObject({
      href: '/ru/partners/alpha/',
      address: 'https://example.org/id/partners/alpha/',
    });
    expect(foot[0]?.dataDate).toBe('Данные на 20\u00A0ноября 2026\u00A0г.');
  });
});

describe('the sheet in two languages', () => {
  const [ctx, other] = ['en', 'ru'].map((locale) => pageContext(registry, locale));
  if (!ctx || !other) throw new Error('There are two languages');
  const sheet = bilingualBriefView(ctx, other, byId(registry.partners, 'alpha'));

  it('says the same in both, each in its own words, below a sheet in the language of the page', () => {
    expect(sheet.columns.map(({ language, facts: { relation } }) => [language, relation.kind.text])).toEqual([
      ['English', 'twin city'],
      ['русский', 'город-побратим'],
    ]);
    expect(sheet.foot.map(({ page }) => page.href)).toEqual(['/en/partners/alpha/', '/ru/partners/alpha/']);
    expect(sheet.frame.href).toBe('/en/partners/alpha/brief/en-ru/');
    expect(brief('alpha').bilingual.map(({ href }) => href)).toEqual([sheet.frame.href]);
  });
});

describe('a column of the sheet in two languages', () => {
  it('tells place, common hours and holidays in its own language', () => {
    const [ctx, other] = ['en', 'ru'].map((locale) => pageContext(registry, locale));
    if (!ctx || !other) throw new Error('There are two languages');
    const sheet = bilingualBriefView(ctx, other, byId(registry.partners, 'alpha'));
    expect(sheet.columns.map(({ place }) => place.map(({ date }) => date))).toEqual([
      ['Distance', 'Time zone', 'Common office hours'],
      ['Расстояние', 'Часовой пояс', 'Общие рабочие часы'],
    ]);
    const [english] = sheet.columns;
    expect(english?.place.at(-1)?.text.text).toMatch(
      /^In January: .+ \d\d:00.+, Alpha \d\d:00.+\. In July: /u,
    );
    expect(english?.holidays).toEqual(brief('alpha').holidays);
    expect(sheet.map).toEqual(brief('alpha').map);
  });
});

describe('the holidays on a sheet', () => {
  it('are those of both countries in the days after the data, and say where they come from', () => {
    const { holidays } = brief('alpha');
    expect(holidays?.sides.map(({ country }) => country.text)).toEqual(['Finland', 'Land of the Rising Sun']);
    expect(holidays?.sides.at(-1)?.days).toContainEqual({
      date: '11\u00A0February 2027',
      name: { text: 'Foundation Day' },
    });
    expect(holidays?.from).toContain('date-holidays');
  });

  it('are left out where no country is stated', () => {
    expect(brief('beta')).not.toHaveProperty('holidays');
  });
});
