import { describe, expect, it } from 'vitest';
import { partnerView } from '../../../../src/views/partner/partner-view.ts';
import { sampleContent } from '../sample-content.ts';
import { byId, registryOf, valueOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const registry = registryOf(sampleContent());
const partner = (id: string, locale = 'en') =>
  partnerView(pageContext(registry, locale), byId(registry.partners, id));

describe('partnerView', () => {
  it('tells since when from the paper that established the relation, and names it', () => {
    const { verdict, history } = partner('alpha', 'ru');
    expect(valueOf(verdict, 'С какого времени')?.text.text).toBe('22\u00A0мая 2015\u00A0г.');
    expect(valueOf(verdict, 'На основании')).toMatchObject({
      text: { text: 'Договор о побратимстве' },
      href: '/ru/agreements/alpha-2015/',
    });
    expect(history.steps.map(({ date, state, how }) => [date, state.text, how?.text])).toEqual([
      ['около 2001\u00A0г.', 'контакты', 'по инициативе города'],
      ['22\u00A0мая 2015\u00A0г.', 'связь установлена', undefined],
    ]);
  });

  it('says that nothing is known where nothing is', () => {
    const { verdict, history, notes } = partner('beta');
    for (const [term, words] of [
      ['Status', 'named in a source; the course of relations is not established'],
      ['Since', 'not established'],
      ['Latest dated fact', 'no dated information'],
    ] as const) {
      expect(valueOf(verdict, term)).toMatchObject({ text: { text: words }, unknown: true });
    }
    expect(history.steps).toEqual([]);
    expect(notes.map(({ href }) => href)).toEqual(['/en/sources/rumour/']);
  });

  it('says once what is known of the beginning and of the state, beside them', () => {
    const { history, verdict } = partner('gamma');
    expect(valueOf(verdict, 'Since')?.remark?.text).toBe('No year is given.');
    expect(valueOf(verdict, 'Status')?.remark?.text).toBe('Без решения.');
    expect(history.steps).toMatchObject([{ date: 'date not established', hasDate: false }, { date: '2022' }]);
    expect(history.steps.flatMap(({ dateNote, note }) => [dateNote, note].filter(Boolean))).toEqual([]);
  });

  it('tells who ended the relation and on what ground', () => {
    const { history, verdict } = partner('gamma');
    expect(history.steps[1]).toMatchObject({
      date: '2022',
      state: { text: 'relations ended' },
      how: { text: 'in practice, by the partner; no decision found' },
    });
    expect(valueOf(verdict, 'Status')).toMatchObject({
      text: { text: 'relations ended' },
      remark: { text: 'Без решения.', lang: 'ru' },
    });
  });

  it('puts the sources of the last step at the state', () => {
    const { verdict, notes } = partner('gamma');
    const marks = valueOf(verdict, 'Status')?.notes.map(({ number }) => notes[number - 1]?.href);
    expect(marks).toEqual(['/en/sources/rumour/']);
  });

  it('shows what other sources say of a field and of steps, dated as the step is', () => {
    expect(partner('alpha', 'ru').accounts.map(({ field, says }) => [field, says.text])).toEqual([
      ['контакты, около 2001\u00A0г.', 'Знакомство началось в 1999 году.'],
      ['связь установлена, 22\u00A0мая 2015\u00A0г.', 'Годом раньше.'],
      ['Вид связи', 'Это город дружбы.'],
    ]);
    expect(partner('alpha', 'en').accounts[0]).toMatchObject({
      says: { text: 'Знакомство началось в 1999 году.', lang: 'ru' },
      notes: [{ number: expect.any(Number) }],
    });
  });

  it('falls back to the language there is, and says which', () => {
    const { title, summary, kind } = partner('beta');
    expect([title, summary, kind.text]).toStrictEqual([
      { text: 'Бета', lang: 'ru' },
      { text: 'Соседний район.', lang: 'ru' },
      { text: 'муниципалитет', lang: 'ru' },
    ]);
    expect(partner('alpha').prose).toMatchObject({ lang: 'ru', isFallback: true });
    expect(partner('beta').prose).toBeUndefined();
  });

  it('numbers the sources of the prose after those of the facts', () => {
    const { prose, notes } = partner('alpha');
    const numbered = Object.fromEntries(
      notes.filter(({ at }) => at === undefined).map(({ href, number }) => [href, number]),
    );
    expect(prose?.noteNumbers).toEqual({
      chronicle: numbered['/en/sources/chronicle/'],
      rumour: numbered['/en/sources/rumour/'],
    });
  });

  it("uses the site's own word for a country, and says where none is stated", () => {
    expect(valueOf(partner('alpha').facts, 'Country')?.text.text).toBe('Land of the Rising Sun');
    expect(valueOf(partner('gamma').facts, 'Country')?.text.text).toBe('Canada');
    const stateless = sampleContent();
    for (const { id, data } of stateless.records.partners) if (id === 'gamma') delete data.country;
    const other = registryOf(stateless);
    expect(
      valueOf(partnerView(pageContext(other, 'en'), byId(other.partners, 'gamma')).facts, 'Country'),
    ).toMatchObject({ text: { text: 'not stated in the registry' }, unknown: true });
  });

  it('says nothing of a country where no partner of the kind is given one', () => {
    expect(valueOf(partner('beta').facts, 'Country')).toBeUndefined();
  });

  it('says on whose word it stands, which documents name it, and which that count its kind do not', () => {
    const saying = (id: string) =>
      partner(id)
        .facts.find(({ term }) => term.text === 'Sources of this information')
        ?.values.map(({ text }) => text.text);
    expect(saying('alpha')).toEqual(['Strategy', 'Chronicle']);
    expect(saying('gamma')).toEqual(['Strategy', 'Молва', 'not named in “Strategy”']);
    expect(saying('beta')).toEqual(['“Strategy” gives only their number (12)']);
  });

  it('shows names in every language and script', () => {
    const texts = partner('alpha', 'ru').names.flatMap(({ values }) => values.map(({ text }) => text));
    expect(texts).toEqual([
      { text: 'Город Альфа' },
      { text: 'City of Alpha', lang: 'en' },
      { text: 'アルファ', lang: 'ja' },
      { text: 'Al-fa' },
      { text: 'Alfa', lang: 'fi' },
    ]);
  });

  it('gives distance, clocks and people in the style of the language', () => {
    const { place } = partner('alpha', 'ru');
    expect(valueOf(place, 'Расстояние')?.text.text).toMatch(
      /^\d{4} км от Заречья, начальный курс на северо-восток \(азимут \d{1,3}°\)$/u,
    );
    expect(valueOf(place, 'Часовой пояс')).toMatchObject({
      text: { text: 'UTC+9' },
      remark: { text: 'на 7 ч больше, чем в Заречье (летом на 6 ч)' },
    });
    expect(valueOf(place, 'Население')).toMatchObject({
      text: { text: '21\u00A0516' },
      remark: { text: '2020\u00A0г.' },
    });
    expect(partner('beta').place).toEqual([]);
  });

  it('says when it was last held against its sources, or that nobody has', () => {
    const alpha = byId(registry.partners, 'alpha');
    const changed = pageContext(registry, 'en', { lastChanged: () => '2026-10-01', pictureSizes: {} });
    expect(partnerView(changed, alpha).foot).toEqual([
      { text: 'Checked against its sources on 1\u00A0November 2026' },
      { text: 'Entry changed on 1\u00A0October 2026', href: '/en/changes/' },
    ]);
    expect(partner('beta').foot).toEqual([{ text: 'Not yet checked against its sources' }]);
  });
});
