import { describe, expect, it } from 'vitest';
import type { LinkedCitation } from '../../../../src/registry/linked-record.ts';
import { pageContext } from '../../../../src/views/context.ts';
import { cite, citedIn, citeInProse, numberNotes } from '../../../../src/views/parts/notes.ts';
import { emptyContent } from '../sample-content.ts';
import { byId, registryOf } from '../sample-views.ts';

const registry = registryOf(emptyContent());
const { sources } = registry;
const [ru, en] = [pageContext(registry, 'ru'), pageContext(registry, 'en')];

function citing(source: string, at?: string): LinkedCitation {
  return { source, ...(at !== undefined && { at }), record: byId(sources, source) };
}

describe('numberNotes', () => {
  it('numbers sources in the order in which they stand on the page, whatever was made first', () => {
    const last = cite([citing('strategy')]);
    const first = cite([citing('rumour'), citing('chronicle')]);
    const notes = numberNotes(en, { facts: [{ values: [{ notes: first }] }], steps: { notes: last } });
    expect(notes.map(({ number, href }) => [number, href])).toEqual([
      [1, '/en/sources/rumour/'],
      [2, '/en/sources/chronicle/'],
      [3, '/en/sources/strategy/'],
    ]);
    expect([...first, ...last].map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('keeps the number of the same source and place, and gives another place another number', () => {
    const marks = [
      ...cite([citing('strategy', '6'), citing('strategy')]),
      ...cite([citing('strategy', '6')]),
      ...cite([citing('strategy')]),
    ];
    const notes = numberNotes(en, marks);
    expect(marks.map(({ number }) => number)).toEqual([1, 2, 1, 2]);
    expect(notes.map(({ at }) => at)).toEqual([{ text: '6', lang: 'ru' }, undefined]);
  });

  it('gives two paragraphs of one source that a fact rests on a note each', () => {
    const marks = cite([1, 2].map((paragraph) => ({ ...citing('strategy'), paragraph })));
    expect(numberNotes(en, marks).map(({ at }) => at?.text)).toEqual(['para. 1', 'para. 2']);
    expect(marks.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('marks a fact once for a source and place, and knows what parts have cited', () => {
    const [first, again, other] = [citing('strategy'), citing('strategy'), citing('strategy')];
    const parts = { facts: [{ notes: cite([first, again]) }] };
    expect(parts.facts[0]?.notes).toHaveLength(1);
    expect(citedIn(parts)).toEqual(new Set([first, again]));
    expect(citedIn(parts).has(other)).toBe(false);
  });

  it('gives every mark an id of its own and every note the way back to all of them', () => {
    const marks = [1, 2, 3].flatMap(() => cite([citing('strategy'), citing('rumour')]));
    const notes = numberNotes(ru, marks);
    expect(new Set(marks.map(({ id }) => id)).size).toBe(6);
    expect(notes.map(({ refs }) => refs)).toEqual([
      ['ref-1-1', 'ref-1-2', 'ref-1-3'],
      ['ref-2-1', 'ref-2-2', 'ref-2-3'],
    ]);
    expect(marks.map(({ target }) => target)).toEqual(marks.map(({ number }) => `note-${number}`));
  });

  it('gives no note for what is cited and does not stand on the page', () => {
    const shown = cite([citing('strategy')]);
    cite([citing('rumour')]);
    expect(numberNotes(ru, shown).map(({ href }) => href)).toEqual(['/ru/sources/strategy/']);
  });

  it('counts a mark that stands in two places of the view once', () => {
    const marks = cite([citing('strategy')]);
    expect(numberNotes(ru, [marks, marks]).map(({ refs }) => refs)).toEqual([['ref-1-1']]);
  });

  it('numbers a source cited in prose after the others, without a way back', () => {
    const facts = cite([citing('strategy')]);
    const prose = citeInProse([byId(sources, 'rumour'), byId(sources, 'strategy')]);
    const notes = numberNotes(ru, { facts, prose });
    expect(prose).toEqual({ rumour: 2, strategy: 1 });
    expect(notes[1]?.refs).toEqual([]);
  });

  it('finds nothing where nothing is cited', () => {
    expect([cite(undefined), cite([]), numberNotes(ru, {})]).toEqual([[], [], []]);
  });

  it('shows a title in its own language unless it is translated into that of the page', () => {
    const titleIn = (ctx: typeof ru, id: string) => numberNotes(ctx, cite([citing(id)]))[0]?.title;
    expect(titleIn(ru, 'chronicle')).toStrictEqual({ text: 'Летопись города' });
    expect(titleIn(en, 'chronicle')).toStrictEqual({ text: 'City Chronicle' });
    expect(titleIn(en, 'rumour')).toStrictEqual({ text: '噂', lang: 'ja' });
  });
});
