import { join } from 'node:path';
import { siteSettings } from '../content-source/site-settings.ts';
import { answerFlags, contentAsked, CONTENT_FLAGS, type Terminal } from '../check/answer-flags.ts';
import { checkContent } from '../check/check-content.ts';
import { readFlags } from '../check/read-flags.ts';
import { reportDocument } from '../export/report-document.ts';
import { reportTable } from '../export/report-table.ts';
import { writeDraft } from '../drafts/file-draft.ts';
import { REPORT_FORMATS, reportDraft } from '../drafts/report-draft.ts';
import { reportCommandWords } from '../i18n/editor-texts/report-command-words.ts';
import { visibleJson } from '../i18n/finding-texts/visible-text.ts';
import { presentYear, reportYears } from '../registry/derive/yearly-report.ts';
import type { Registry } from '../registry/model.ts';
import { asOf } from '../content-source/as-of.ts';
import { pageContext } from '../views/context.ts';
import { reportText } from './report/report-text.ts';
import { isReport } from './report/is-report.ts';
import { writeFiles } from './write-files.ts';

/**
 * The department's yearly report: `[--year 2025] [--lang ru|en] [--csv FILE] [--xlsx FILE] [--docx FILE] [--out DIR]
 * [--force] [--json] [--content DIR]`. Without files it is printed; with `--json` as data. Without a year it is that of
 * the last finished one. An earlier report is written over with `--force` only, and said so; any other file that is
 * there never is.
 * @returns exit code: 0; 1 when the content has errors or a file cannot be written, in which case no new one stays; 2
 *   when the command is not understood
 */
export async function runReport(args: readonly string[], terminal: ReportTerminal): Promise<number> {
  const { env, print, warn } = terminal;
  const flags = readFlags(args, FLAGS);
  const { given } = flags;
  const { folder, lang } = contentAsked(flags, env);
  const words = reportCommandWords(lang);
  const refuse = (text: string, code: number) => {
    warn(text);
    return code;
  };
  const answer = answerFlags(flags, { command: 'report', kinds: FLAGS, lang });
  if (answer?.code === 0) print(answer.text);
  if (answer !== undefined) return answer.code === 0 ? 0 : refuse(answer.text, answer.code);
  const { registry: found, findings } = checkContent(folder, { asOf: asOf(folder) });
  const errors = findings.filter(({ level }) => level === 'error').length;
  if (found === undefined || errors > 0) return refuse(words.contentBroken(errors), 1);
  const registry = publishedAt(found, siteSettings({ ...env, CONTENT_DIR: folder }));
  const last = presentYear(registry);
  const years = { first: reportYears(registry).at(-1) ?? last, last };
  const year = chooseYear(given.get('year'), years);
  if (typeof year !== 'number') return refuse(words[year.problem](year.asked, year.first, year.last), 2);
  // The pages of a site in other languages than the editor's are in its own.
  const locale = registry.site.locales.includes(lang) ? lang : (registry.site.locales[0] ?? lang);
  const ctx = pageContext(registry, locale);
  const paths = filePaths(given, year);
  if (paths.length > 0) {
    const files = await Promise.all(
      paths.map(async ({ path, format }) => {
        const bytes = await writeDraft(reportDraft(ctx, year, format));
        return { path, contents: () => bytes };
      }),
    );
    const written = writeFiles(files, given.has('force') ? isReport : undefined);
    if ('taken' in written) return refuse(words[given.has('force') ? 'foreign' : 'taken'](written.taken), 1);
    if ('failed' in written) return refuse(words.notWritten(written.failed, written.reason), 1);
    for (const { path, isReplaced } of written.files) {
      warn((isReplaced ? words.replaced : words.written)(path, reportTable(ctx, year).rows.length));
    }
  }
  const document = reportDocument(ctx, year);
  if (given.has('json')) print(visibleJson(JSON.stringify(document, undefined, 2)));
  else if (paths.length === 0) {
    print(reportText(document, { words, width: terminal.width }));
    if (!given.has('year')) warn(words.otherYears(years.first, years.last));
  }
  return 0;
}

/** The registry with the address under which the site is built, which may be another than the content's. */
function publishedAt(
  registry: Registry,
  { origin, basePath }: { origin: string; basePath: string },
): Registry {
  return { ...registry, site: { ...registry.site, url: `${origin}${basePath}` } };
}

/** The year asked for, or the last one that is over; what is wrong with it where no report can be made. */
function chooseYear(asked: string | undefined, { first, last }: Years): number | YearProblem {
  if (asked === undefined) return Math.max(first, last - 1);
  const year = Number(asked);
  const isYear = /^\d{4}$/u.test(asked);
  if (isYear && first <= year && year <= last) return year;
  const problem = !isYear ? 'noYear' : year > last ? 'yearToCome' : 'yearTooEarly';
  return { problem, asked, first, last };
}

function filePaths(given: ReadonlyMap<string, string>, year: number): FilePath[] {
  const out = given.get('out');
  return [
    ...(out === undefined
      ? []
      : REPORT_FORMATS.map((format) => ({ format, path: join(out, `report-${year}.${format}`) }))),
    ...REPORT_FORMATS.flatMap((format) => {
      const path = given.get(format);
      return path === undefined ? [] : [{ format, path }];
    }),
  ];
}

const FLAGS = {
  year: 'value',
  ...CONTENT_FLAGS,
  csv: 'value',
  xlsx: 'value',
  docx: 'value',
  out: 'value',
  force: 'switch',
  json: 'switch',
} as const;

/** Years that a report can be made of. */
interface Years {
  first: number;
  last: number;
}

interface YearProblem extends Years {
  problem: 'noYear' | 'yearToCome' | 'yearTooEarly';
  asked: string;
}

interface FilePath {
  path: string;
  format: (typeof REPORT_FORMATS)[number];
}

interface ReportTerminal extends Terminal {
  /** Characters in a line, where that is known. */
  width: number | undefined;
  /** What is said beside the report itself. */
  warn: (text: string) => void;
}
