import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsFiles } from '../../../../src/export/news/news-files.ts';
import type { PageContext } from '../../../../src/views/context.ts';
import { changesView } from '../../../../src/views/changes/changes-view.ts';
import { contentHistory } from '../../../support/content-history.ts';

const history = contentHistory();
afterAll(history.remove);

/** Every day with its records, each change as the page says it. */
function told(ctx: PageContext) {
  return changesView(ctx).days.map(({ title, records }) => ({
    title,
    records: records.map(
      ({ name, href, changes }) =>
        `${name.text}${href === undefined ? '' : ` <${href}>`}: ${changes
          .map(({ text, by }) => [text.text, ...by.map((link) => `[${link.text.text}]`)].join(' '))
          .join(' | ')}`,
    ),
  }));
}

beforeAll(() => {
  const { edit, write, commit, git, folder } = history;
  const partner = 'partners/lakemark.md';
  write(
    'sources/radio.yaml',
    'title: News\nlabel: { ru: Радио, en: Radio }\nlang: en\nkind: news\npublisher: { ru: Радио, en: Radio }\n',
  );
  commit('2024-04-05T23:30:00Z');
  edit(
    partner,
    'lakemark-2015-treaty }',
    'lakemark-2015-treaty }\n  - { date: 2024-04, state: ended, by: partner, cite: [radio] }',
  );
  edit(partner, 'Город у озера', 'Город на берегу озера');
  commit('2024-04-06T08:00:00Z');
  edit(partner, 'country: FI', 'country: SE');
  edit(partner, 'name: [gazette]', 'name: [gazette, radio]');
  edit('agreements/lakemark-2015-treaty.md', '2015-05-22', '2015-05');
  edit('partners/lakemark.en.md', 'was signed', 'was concluded');
  commit('2024-04-06T20:00:00Z');
  // A branch that is merged later: its day is that of the merge.
  git(['checkout', '-qb', 'other']);
  rmSync(join(folder, 'events/lakemark-2016-visit.md'));
  commit('2024-04-07T08:00:00Z');
  git(['checkout', '-q', 'main']);
  write('notes/readme.txt', 'No record');
  commit('2024-04-08T08:00:00Z');
  git(['merge', '-q', '--no-ff', '-m', 'Merge', 'other'], '2024-05-01T08:00:00Z');
  git(['mv', 'content/legal-acts/charter.md', 'content/legal-acts/city-charter.md']);
  edit('legal-acts/city-charter.md', '---\n', '---\nformerIds: [charter]\n');
  commit('2024-05-02T08:00:00Z');
  rmSync(join(folder, 'notes'), { recursive: true });
});

describe('the page on changes', () => {
  it('tells in English what was added, changed and removed, day by day', () => {
    expect(told(history.context('en'))).toMatchInlineSnapshot(`
      [
        {
          "records": [
            "City charter </en/legal-acts/city-charter/>: Name of the entry in its address: charter → city-charter",
          ],
          "title": "2 May 2024",
        },
        {
          "records": [
            "Visit of a delegation: Entry removed",
          ],
          "title": "1 May 2024",
        },
        {
          "records": [
            "Lakemark </en/partners/lakemark/>: Status: relations established → relations ended, April 2024 [Radio] | Country: Finland → Sweden | Summary: text changed (Russian) | In detail: translation changed (English) | Name: source added [Radio]",
            "Treaty of friendship </en/agreements/lakemark-2015-treaty/>: Signed: 22 May 2015 → May 2015",
          ],
          "title": "6 April 2024",
        },
        {
          "records": [
            "Radio </en/sources/radio/>: Entry added",
          ],
          "title": "5 April 2024",
        },
      ]
    `);
  });

  it('tells the same in Russian', () => {
    expect(told(history.context('ru'))).toMatchInlineSnapshot(`
      [
        {
          "records": [
            "Устав города </ru/legal-acts/city-charter/>: Изменено имя записи в адресе: charter → city-charter",
          ],
          "title": "2 мая 2024 г.",
        },
        {
          "records": [
            "Визит делегации: Запись убрана",
          ],
          "title": "1 мая 2024 г.",
        },
        {
          "records": [
            "Лейкмарк </ru/partners/lakemark/>: Состояние: связь установлена → связь прекращена, апрель 2024 г. [Радио] | Страна: Финляндия → Швеция | Кратко: Город у озера → Город на берегу озера | Подробнее: изменён перевод (английский) | Название: добавлен источник [Радио]",
            "Договор о дружбе </ru/agreements/lakemark-2015-treaty/>: Подписано: 22 мая 2015 г. → май 2015 г.",
          ],
          "title": "6 апреля 2024 г.",
        },
        {
          "records": [
            "Радио </ru/sources/radio/>: Запись внесена",
          ],
          "title": "5 апреля 2024 г.",
        },
      ]
    `);
  });

  it('says where the history begins, and names nobody who made a change', () => {
    const view = changesView(history.context('en'));
    expect(view.remarks.join(' ')).toContain('The history begins on 1\u00A0March 2024');
    expect(JSON.stringify(view)).not.toMatch(/somebody/iu);
    expect(view.older).toBeUndefined();
  });

  it('is the same for the same history, whatever is changed and not yet committed', () => {
    const before = JSON.stringify(told(history.context('en')));
    history.edit('partners/lakemark.md', 'Europe/Helsinki', 'Europe/Stockholm');
    expect(JSON.stringify(told(history.context('en')))).toBe(before);
    history.git(['checkout', '-q', '--', 'content']);
  });
});

describe('the feed of changes', () => {
  it.each(['ru', 'en'])(
    'is read by a reader of feeds, each entry under an id that stays, in %s',
    (locale) => {
      const ctx = history.context(locale);
      const file = newsFiles(ctx).find(({ href }) => href === `/${locale}/changes/feed.atom`);
      const feed = parseAtomFeed(String(file?.make()));
      const entries = feed.entries ?? [];
      expect(feed.updated).toBe('2024-05-02T00:00:00Z');
      expect(entries).toHaveLength(changesView(ctx).days.flatMap(({ records }) => records).length);
      const ids = entries.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toContain('https://erstad.example/id/partners/lakemark/#changed-2024-04-06');
      expect(JSON.stringify(feed)).not.toMatch(/somebody/iu);
    },
  );

  it('tells a change of state with its source', () => {
    const ctx = history.context('en');
    const file = newsFiles(ctx).find(({ href }) => href === '/en/changes/feed.atom');
    const entry = parseAtomFeed(String(file?.make())).entries?.find(({ id }) =>
      id?.endsWith('/lakemark/#changed-2024-04-06'),
    );
    expect(entry?.title).toEqual({ value: 'Lakemark: changes of 6\u00A0April 2024' });
    expect(entry?.summary?.value).toContain(
      'Status: relations established → relations ended, April 2024 — Radio. Country: Finland → Sweden',
    );
    expect(entry?.links?.[0]?.href).toBe('https://erstad.example/en/partners/lakemark/');
  });
});
