import type { ListGroupHead } from '../../views/list/list-groups.ts';
import type { IndexEntry } from '../../views/list/list-index.ts';
import { columnClass } from '../../views/list/list-state.ts';
import type { CellView } from '../../views/list/row-view.ts';
import { activityPaths, STRIP_BOX } from '../../views/parts/activity-paths.ts';
import type { ActivityView } from '../../views/parts/activity-view.ts';
import { SIGN_BOX, signPaths, type TieSign } from '../../views/parts/sign-paths.ts';
import type { LangText } from '../../views/parts/text-view.ts';
import { createElement, createLink, inLanguage } from '../search/create-element.ts';
import { entryOf, loadJson, type ShownColumn, type ShownEntry, type ShownGroup } from './list-source.ts';

/** The entries of an index file. @throws when it cannot be loaded */
export async function loadEntries(href: string, columns: readonly ShownColumn[]): Promise<ShownEntry[]> {
  const entries = (await loadJson(href)) as IndexEntry[];
  return entries.map(({ href: page, cells, keys = '', day = '', edtf = day, group }) => ({
    href: page,
    ...entryOf(
      columns,
      cells.map(({ text }) => text),
    ),
    keys: keys.split(' '),
    day,
    edtf,
    ...(group && { group: shownGroup(group) }),
    row: () => rowOf(page, cells, columns),
  }));
}

function shownGroup({ id, title, each }: ListGroupHead): ShownGroup {
  return { id, title: title.text, lang: title.lang ?? '', ...(each !== undefined && { each }) };
}

/** As `ListTable` prints it. */
function rowOf(
  href: string,
  cells: readonly CellView[],
  columns: readonly ShownColumn[],
): HTMLTableRowElement {
  const made = cells.map((cell, index) => {
    const column = columns[index];
    if (column?.name === 'title') return titleCell(href, cell);
    const classes = [column && columnClass(column.name), cell.tone && `list-${cell.tone}`];
    const element = createElement('td', classes.filter(Boolean).join(' '), ...contentOf(cell));
    if (column?.isLabelled && cell.text !== '') element.dataset['label'] = column.title;
    element.role = 'cell';
    return element;
  });
  const row = createElement('tr', '', ...made);
  row.role = 'row';
  return row;
}

function titleCell(href: string, { sign, ...text }: CellView): HTMLTableCellElement {
  const link = createLink(href, '', '');
  link.append(...wordsOf(text));
  const cell = createElement('th', '', ...(sign ? [signOf(sign), link] : [link]));
  cell.scope = 'row';
  cell.role = 'rowheader';
  return cell;
}

function contentOf({ activity, ...text }: CellView): (Node | string)[] {
  return activity ? [stripOf(activity)] : wordsOf(text);
}

/** As `Text` prints it. */
function wordsOf({ text, lang, parts = [{ text, ...(lang && { lang }) }] }: LangText): (Node | string)[] {
  return parts.map((part) =>
    part.lang === undefined ? part.text : inLanguage(createElement('span', '', part.text), part.lang),
  );
}

/** As `ActivityStrip` prints it. */
function stripOf(activity: ActivityView): SVGElement {
  return drawing('activity', activityPaths(activity), {
    role: 'img',
    'aria-label': activity.label,
    viewBox: STRIP_BOX,
    preserveAspectRatio: 'none',
  });
}

/** As `TieSign` prints it. */
function signOf(sign: TieSign): SVGElement {
  return drawing('sign', signPaths(sign), { viewBox: SIGN_BOX, 'aria-hidden': 'true' });
}

function drawing(
  className: string,
  paths: readonly { name: string; d: string }[],
  attributes: Readonly<Record<string, string>>,
): SVGElement {
  const svg = drawn('svg', { class: className, ...attributes });
  svg.append(...paths.map(({ name, d }) => drawn('path', { class: `${className}-${name}`, d })));
  return svg;
}

function drawn(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
