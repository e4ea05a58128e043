import { describe, expect, it } from 'vitest';
import type { LinkedCitation } from '../../../../src/registry/model.ts';
import { createNotebook } from '../../../../src/views/parts/notes.ts';
import { emptyContent } from '../sample-content.ts';
import { byId, registryOf } from '../sample-views.ts';

const { sources } = registryOf(emptyContent());

function citing(source: string, at?: string): LinkedCitation {
  return { source, ...(at !== undefined && { at }), record: byId(sources, source) };
}

describe('createNotebook', () => {
  it('numbers sources in the order in which the page cites them', () => {
    const notebook = createNotebook('en');
    notebook.cite([citing('rumour'), citing('chronicle')]);
    notebook.cite([citing('strategy')]);
    expect(notebook.notes().map(({ number, href }) => [number, href])).toEqual([
      [1, '/en/sources/rumour/'],
      [2, '/en/sources/chronicle/'],
      [3, '/en/sources/strategy/'],
    ]);
  });

  it('keeps the number of the same source and place, and gives another place another number', () => {
    const notebook = createNotebook('en');
    const marks = notebook.cite([citing('strategy', '6'), citing('strategy'), citing('strategy', '6')]);
    expect(marks.map(({ number }) => number)).toEqual([1, 2, 1]);
    expect(notebook.cite([citing('strategy')]).map(({ number }) => number)).toEqual([2]);
    expect(notebook.notes().map(({ at }) => at)).toEqual([{ text: '6', lang: 'ru' }, undefined]);
  });

  it('gives every mark an id of its own and every note the way back to all of them', () => {
    const notebook = createNotebook('ru');
    const marks = [1, 2, 3].flatMap(() => notebook.cite([citing('strategy'), citing('rumour')]));
    expect(new Set(marks.map(({ id }) => id)).size).toBe(6);
    expect(notebook.notes().map(({ refs }) => refs)).toEqual([
      ['ref-1-1', 'ref-1-2', 'ref-1-3'],
      ['ref-2-1', 'ref-2-2', 'ref-2-3'],
    ]);
    expect(marks.map(({ target }) => target)).toEqual(marks.map(({ number }) => `note-${number}`));
  });

  it('numbers a source cited in prose after the others, without a way back', () => {
    const notebook = createNotebook('ru');
    notebook.cite([citing('strategy')]);
    expect([notebook.number(byId(sources, 'rumour')), notebook.number(byId(sources, 'strategy'))]).toEqual([
      2, 1,
    ]);
    expect(notebook.notes()[1]?.refs).toEqual([]);
  });

  it('cites nothing where nothing is given', () => {
    const notebook = createNotebook('ru');
    expect([notebook.cite(undefined), notebook.cite([]), notebook.notes()]).toEqual([[], [], []]);
  });

  it('shows a title in its own language unless it is translated into that of the page', () => {
    const titleIn = (locale: string, id: string) => {
      const notebook = createNotebook(locale);
      notebook.cite([citing(id)]);
      return notebook.notes()[0]?.title;
    };
    expect(titleIn('ru', 'chronicle')).toStrictEqual({ text: 'Летопись города' });
    expect(titleIn('en', 'chronicle')).toStrictEqual({ text: 'City Chronicle' });
    expect(titleIn('en', 'rumour')).toStrictEqual({ text: '噂', lang: 'ja' });
  });
});
