import type { Problem } from '../new/ask.ts';
import { refusedAnswers } from '../new/refused-answers.ts';
import { judgeFiles, planFiles } from '../plan-files.ts';
import { readRemarks, type ReadContext } from '../read-context.ts';
import { importRows, type ImportContext, type ImportedRow } from './import-rows.ts';
import type { ImportTable } from './table.ts';

/**
 * Records from the rows of a table as {@link importRows} makes them, without those that the check would refuse: what it
 * would say is a problem of the cell. What a refused row would have made for others is made by the next one.
 */
export async function judgedRows(
  table: ImportTable,
  asked: ImportContext & { context: ReadContext },
): Promise<ImportedRow[]> {
  const refused = new Map<number, readonly Problem[]>();
  for (;;) {
    const rows = await importRows(table, { ...asked, refused });
    const problems = refusedRows(rows, asked.context);
    if (problems.length === 0) return rows;
    for (const [row, answers] of problems) refused.set(row, answers);
  }
}

function refusedRows(rows: readonly ImportedRow[], context: ReadContext): [number, Problem[]][] {
  const made = rows.flatMap(({ row, drafts, given }) =>
    drafts === undefined ? [] : [{ row, drafts, given }],
  );
  if (made.length === 0) return [];
  const drafts = made.flatMap((one) => one.drafts);
  const planned = planFiles(drafts, { ...context, remarks: readRemarks(context.lang) });
  const findings = judgeFiles(context.folder, planned);
  return made.flatMap((one): [number, Problem[]][] => {
    const own = findings.filter(({ file }) =>
      one.drafts.some(({ collection, id }) => file.startsWith(`${collection}/${id}.`)),
    );
    const problems = refusedAnswers(own, one.drafts, one.given, context);
    return problems.length === 0 ? [] : [[one.row, problems]];
  });
}
