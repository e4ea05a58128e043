import type { NewWords } from '../../i18n/editor-texts/new-text.ts';
import type { FieldQuestion } from '../new/field-questions.ts';

/**
 * An empty table for records of one kind, as text that spreadsheet programs open: a row of headings and a row of
 * advice, which is passed over when the table is read. What a person is asked for comes first, then the other fields.
 */
export function templateOf(questions: readonly FieldQuestion[], words: NewWords): string {
  const asked = questions.filter(({ isAsked }) => isAsked);
  // Of lists of groups a table holds one entry, and few tables that; such a column is understood all the same.
  const others = questions.filter(({ isAsked, path }) => !isAsked && path.length > 0 && !path.includes(0));
  const columns = [...asked, ...others];
  const advice = columns.map(({ hint = '', choices = [], isRequired }) => {
    const values = choices.length <= MOST_CHOICES ? choices.map(({ value }) => value).join(', ') : '';
    const advice = hint === words.translationHint ? '' : hint;
    return [isRequired ? words.requiredCell : '', values || advice].filter(Boolean).join('; ');
  });
  advice[0] = `# ${advice[0] ?? ''}`;
  const lines = [columns.map(({ words: heading }) => heading), advice];
  return `${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`;
}

const MOST_CHOICES = 12;

function quoted(cell: string): string {
  return /[";\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
