/**
 * Rows of a table in text, as spreadsheet programs save it: the separator is told from the first line, quotes may hold
 * line breaks.
 */
export function readCsv(text: string): string[][] {
  const [, declared, rest = text] = /^sep=(.)\n([^]*)$/u.exec(text) ?? [];
  const separator = declared ?? separatorOf(rest);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < rest.length; at += 1) {
    const letter = rest[at] ?? '';
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (rest[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (letter === separator) endCell();
    else if (letter === '\n') endRow();
    else cell += letter;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** The one that the first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const line = (text.split('\n', 1)[0] ?? '').replaceAll(/"[^"]*"/gu, '');
  const count = (separator: string) => line.split(separator).length;
  return [';', ',', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
