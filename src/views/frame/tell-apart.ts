import { joined, plain, type LangText } from '../parts/text-view.ts';

/**
 * A name for each of some things, of which several may be called the same: these have in brackets what tells them
 * apart, and a number where nothing does. Nobody else's name changes.
 * @param marksOf what can be said of a thing beside its name, as many for all; the first that differs is taken
 */
export function tellApart<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  marksOf: (thing: Thing) => readonly Mark[],
): Map<Thing, string> {
  const groups = Map.groupBy(things, (thing) => nameOf(thing).toLowerCase());
  return new Map([...groups.values()].flatMap((group) => tellGroup(group, nameOf, marksOf)));
}

/** A text with what tells it apart. @param name that begins with the text */
export function named(text: LangText, name: string): LangText {
  return joined([text, plain(name.slice(text.text.length))]);
}

function tellGroup<Thing>(
  group: readonly Thing[],
  nameOf: (thing: Thing) => string,
  marksOf: (thing: Thing) => readonly Mark[],
): [Thing, string][] {
  // What can be said may take long to find out, and few need it.
  const marks = new Map(group.length < 2 ? [] : group.map((thing) => [thing, marksOf(thing)]));
  return splitByMarks(group, (thing, column) => marks.get(thing)?.[column], longest(marks.values())).map(
    ([thing, told]) => [thing, told.length === 0 ? nameOf(thing) : `${nameOf(thing)} (${told.join(', ')})`],
  );
}

/** Each thing with those marks that part it from the others. */
function splitByMarks<Thing>(
  group: readonly Thing[],
  markOf: (thing: Thing, column: number) => Mark,
  columns: number,
  column = 0,
): [Thing, string[]][] {
  if (group.length < 2) return group.map((thing) => [thing, []]);
  if (column === columns) return group.map((thing, at) => [thing, [String(at + 1)]]);
  const parts = Map.groupBy(group, (thing) => markOf(thing, column));
  return [...parts].flatMap(([mark, part]) =>
    splitByMarks(part, markOf, columns, column + 1).map(([thing, told]): [Thing, string[]] => [
      thing,
      parts.size === 1 || mark === undefined ? told : [mark, ...told],
    ]),
  );
}

function longest(lists: Iterable<readonly Mark[]>): number {
  return Math.max(0, ...[...lists].map(({ length }) => length));
}

type Mark = string | undefined;
