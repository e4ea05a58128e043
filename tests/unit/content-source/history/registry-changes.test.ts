import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readChanges } from '../../../../src/content-source/history/registry-changes.ts';
import { changesView } from '../../../../src/views/changes/changes-view.ts';
import { contentHistory } from '../../../support/content-history.ts';

let history: ReturnType<typeof contentHistory>;
beforeEach(() => {
  history = contentHistory();
});
afterEach(() => history.remove());

/** The changes of the newest day. */
function newest() {
  const [day] = readChanges(history.folder, 'ru').days;
  return day?.records.map(({ collection, id, changes }) => [
    `${collection}/${id}`,
    changes.map(({ kind }) => kind),
  ]);
}

describe('the changes of a registry', () => {
  it('are none of the first commit, which the others are held against', () => {
    expect(readChanges(history.folder, 'ru')).toEqual({
      known: 'whole',
      since: '2024-03-01',
      days: [],
      olderDays: 0,
    });
    expect(changesView(history.context('en')).remarks.at(-1)).toBe('The entries have not changed since.');
  });

  it('are not known outside of a repository, and of a folder that was never committed', () => {
    const outside = join(history.room, 'outside');
    const ignored = join(history.repository, 'ignored');
    for (const folder of [outside, ignored]) {
      cpSync(history.folder, folder, { recursive: true });
      expect(readChanges(folder, 'ru')).toEqual({ known: 'none', days: [], olderDays: 0 });
    }
    const view = changesView(history.context('ru', outside));
    expect(view.days).toEqual([]);
    expect(view.remarks.join()).toContain('без истории');
  });

  it('reach as far back as a shallow clone does, and say so', () => {
    for (const [day, country] of ['NO', 'SE', 'DK'].entries()) {
      history.edit('partners/lakemark.md', /country: \w\w/u, `country: ${country}`);
      history.commit(`2024-04-0${day + 1}T08:00:00Z`);
    }
    const clone = (depth: number) => {
      const shallow = join(history.room, `depth-${depth}`);
      history.git(['clone', '-q', '--depth', String(depth), `file://${history.repository}`, shallow]);
      return join(shallow, 'content');
    };
    expect(readChanges(clone(1), 'ru')).toEqual({
      known: 'part',
      since: '2024-04-03',
      days: [],
      olderDays: 0,
    });
    const two = readChanges(clone(2), 'ru');
    expect(two).toMatchObject({ known: 'part', since: '2024-04-02', days: [{ day: '2024-04-03' }] });
    expect(two.days).toHaveLength(1);
    const [remark] = changesView(history.context('en', join(history.room, 'depth-2/content'))).remarks.slice(
      1,
    );
    expect(remark).toContain('history begins on 2\u00A0April 2024');
  });

  it('follow a file that git knows under another name, and a record by its former id', () => {
    history.git(['mv', 'content/partners/lakemark.md', 'content/partners/lake-town.md']);
    history.git(['mv', 'content/partners/lakemark.en.md', 'content/partners/lake-town.en.md']);
    history.commit('2024-04-01T08:00:00Z');
    expect(newest()).toEqual([['partners/lake-town', ['renamed']]]);
    rmSync(join(history.folder, 'events/lakemark-2016-visit.md'));
    history.write('events/lakemark-2016-days.md', EVENT);
    history.commit('2024-04-02T08:00:00Z');
    expect(newest()?.map(([id, kinds]) => [id, kinds?.[0]])).toEqual([
      ['events/lakemark-2016-days', 'renamed'],
    ]);
  });

  it('pass over a move to another folder, and over the order and spelling of what stays the same', () => {
    history.git(['mv', 'content/partners/lakemark.md', 'content/partners/lakemark-old.md']);
    history.git(['mv', 'content/partners/lakemark-old.md', 'content/partners/lakemark.md']);
    history.edit('partners/lakemark.md', 'country: FI\n', '');
    history.edit(
      'partners/lakemark.md',
      'kind: twin\n',
      'country: "FI"\nkind: twin # as before\nverified: 2024\n',
    );
    history.write('partners/north/note.txt', '');
    history.commit('2024-04-01T08:00:00Z');
    expect(newest()).toBeUndefined();
  });

  it('tell a record that became a part of another, and one that went away', () => {
    history.write('events/lakemark-2016-days.md', EVENT.replace(/formerIds.*\n/u, ''));
    history.commit('2024-04-01T08:00:00Z');
    expect(newest()).toEqual([['events/lakemark-2016-days', ['added']]]);
    rmSync(join(history.folder, 'events/lakemark-2016-visit.md'));
    rmSync(join(history.folder, 'associations/northern-league.md'));
    history.write('events/lakemark-2016-days.md', EVENT);
    history.commit('2024-04-02T08:00:00Z');
    expect(newest()).toEqual([
      ['associations/northern-league', ['removed']],
      ['events/lakemark-2016-days', ['merged']],
    ]);
  });

  it('survive what was broken on a day', () => {
    history.edit('partners/lakemark.md', 'kind: twin', 'kind: [twin');
    history.commit('2024-04-01T08:00:00Z');
    expect(newest()).toEqual([['partners/lakemark', ['revised']]]);
    history.edit('partners/lakemark.md', 'kind: [twin', 'kind: twin');
    history.edit('events/lakemark-2016-visit.md', 'partners: [lakemark]', 'partners: { a: 1 }');
    history.commit('2024-04-02T08:00:00Z');
    expect(newest()?.map(([id]) => id)).toEqual(['partners/lakemark', 'events/lakemark-2016-visit']);
  });

  it('count by day, however the clocks of the commits went', () => {
    history.edit('partners/lakemark.md', 'FI', 'SE');
    history.commit('2024-06-01T08:00:00Z');
    history.edit('partners/lakemark.md', 'SE', 'NO');
    history.commit('2024-05-01T08:00:00Z');
    expect(readChanges(history.folder, 'ru').days.map(({ day }) => day)).toEqual(['2024-05-01']);
  });
});

const EVENT = `---
formerIds: [lakemark-2016-visit]
kind: visit
state: planned
title: { ru: Дни }
summary: { ru: Три дня музыки }
---
`;
