import type { NewWords } from '../../i18n/editor-texts/new-text.ts';
import type { Question } from '../new/ask.ts';

/**
 * An empty table for records of one kind, as text that spreadsheet programs open: a row of headings and a row of
 * advice, which is passed over when the table is read.
 */
export function templateOf(questions: readonly Question[], words: NewWords): string {
  // The answers about a new source are rarely in a list of partners; `source` alone will do.
  const own = questions.filter(({ name }) => !name.startsWith('source-'));
  const columns = own.length === 0 ? questions : own;
  const advice = columns.map(({ name, hint, choices = [], isRequired, proposal }) => {
    const values = choices.length <= MOST_CHOICES ? choices.map(({ value }) => value).join(', ') : '';
    const date = hint === words.dateHint ? hint : '';
    const isNeeded = isRequired && proposal === undefined;
    return [isNeeded ? words.requiredCell : '', words.cellHints[name] ?? (values || date)]
      .filter(Boolean)
      .join('; ');
  });
  advice[0] = `# ${advice[0] ?? ''}`;
  const lines = [columns.map(({ words: heading }) => heading), advice];
  return `${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`;
}

const MOST_CHOICES = 12;

function quoted(cell: string): string {
  return /[";\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
