import { join, resolve } from 'node:path';
import { siteSettings } from '../content-source/site-settings.ts';
import { answerFlags, CONTENT_FLAGS } from '../check/answer-flags.ts';
import { checkContent } from '../check/check-content.ts';
import { editorLanguage } from '../check/editor-language.ts';
import { readFlags } from '../check/read-flags.ts';
import { readLocales } from '../content-source/read-locales.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { csv } from '../export/csv.ts';
import { reportDocument } from '../export/report-document.ts';
import { reportTable, type Table } from '../export/report-table.ts';
import { xlsx } from '../export/xlsx.ts';
import { reportCommandWords } from '../i18n/editor-texts/report-command-words.ts';
import { reportYears } from '../registry/derive/yearly-report.ts';
import type { Registry } from '../registry/model.ts';
import { asOf } from '../content-source/as-of.ts';
import { reportText } from './report/report-text.ts';
import { isReport } from './report/is-report.ts';
import { writeFiles, type FileToWrite } from './write-files.ts';

/**
 * The department's yearly report: `[--year 2025] [--lang ru|en] [--csv FILE] [--xlsx FILE] [--out DIR] [--force]
 * [--json] [--content DIR]`. Without files it is printed; with `--json` as data. Without a year it is that of the last
 * finished one. An earlier report is written over with `--force` only, and said so; any other file that is there never
 * is.
 * @returns exit code: 0; 1 when the content has errors or a file cannot be written, in which case no new one stays; 2
 *   when the command is not understood
 */
export async function runReport(args: readonly string[], terminal: Terminal): Promise<number> {
  const { env, print, warn } = terminal;
  const flags = readFlags(args, FLAGS);
  const { given } = flags;
  const folder = resolve(given.get('content') ?? contentDir());
  const lang = editorLanguage({ asked: given.get('lang'), env, siteDefault: readLocales(folder)?.[0] });
  const words = reportCommandWords(lang);
  const refuse = (text: string, code: number) => {
    warn(text);
    return code;
  };
  const answer = answerFlags(flags, { command: 'report', kinds: FLAGS, lang });
  if (answer?.code === 0) print(answer.text);
  if (answer !== undefined) return answer.code === 0 ? 0 : refuse(answer.text, answer.code);
  const { registry: found, findings } = checkContent(folder, { asOf });
  const errors = findings.filter(({ level }) => level === 'error').length;
  if (found === undefined || errors > 0) return refuse(words.contentBroken(errors), 1);
  const registry = publishedAt(found, siteSettings({ ...env, CONTENT_DIR: folder }));
  const years = reportYears(registry);
  const year = chooseYear(given.get('year'), years);
  if (typeof year !== 'number') return refuse(words[year.problem](year.asked, year.first, year.last), 2);
  // The pages of a site in other languages than the editor's are in its own.
  const locale = registry.site.locales.includes(lang) ? lang : (registry.site.locales[0] ?? lang);
  const paths = tablePaths(given, year);
  if (paths.length > 0) {
    const table = reportTable(registry, year, locale);
    const files = await Promise.all(paths.map((file) => tableFile(file, table, year)));
    const written = writeFiles(files, given.has('force') ? isReport : undefined);
    if ('taken' in written) return refuse(words[given.has('force') ? 'foreign' : 'taken'](written.taken), 1);
    if ('failed' in written) return refuse(words.notWritten(written.failed, written.reason), 1);
    for (const { path, isReplaced } of written.files) {
      warn((isReplaced ? words.replaced : words.written)(path, table.rows.length));
    }
  }
  const document = reportDocument(registry, year, locale);
  if (given.has('json')) print(JSON.stringify(document, undefined, 2));
  else if (paths.length === 0) {
    print(reportText(document, { words, width: terminal.width }));
    if (!given.has('year')) warn(words.otherYears(years.at(-1) ?? year, years[0] ?? year));
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
function chooseYear(asked: string | undefined, years: readonly number[]): number | YearProblem {
  const [last = 0, before = last] = years;
  if (asked === undefined) return before;
  const year = Number(asked);
  if (/^\d{4}$/u.test(asked) && years.includes(year)) return year;
  const problem = !/^\d{4}$/u.test(asked) ? 'noYear' : year > last ? 'yearToCome' : 'yearTooEarly';
  return { problem, asked, first: years.at(-1) ?? last, last };
}

function tablePaths(given: ReadonlyMap<string, string>, year: number): TablePath[] {
  const out = given.get('out');
  return [
    ...(out === undefined
      ? []
      : FORMATS.map((format) => ({ format, path: join(out, `report-${year}.${format}`) }))),
    ...FORMATS.flatMap((format) => {
      const path = given.get(format);
      return path === undefined ? [] : [{ format, path }];
    }),
  ];
}

const FORMATS = ['csv', 'xlsx'] as const;

const FLAGS = {
  year: 'value',
  ...CONTENT_FLAGS,
  csv: 'value',
  xlsx: 'value',
  out: 'value',
  force: 'switch',
  json: 'switch',
} as const;

async function tableFile({ path, format }: TablePath, table: Table, year: number): Promise<FileToWrite> {
  const bytes = format === 'csv' ? csv(table) : await xlsx(table, String(year));
  return { path, contents: () => bytes };
}

interface YearProblem {
  problem: 'noYear' | 'yearToCome' | 'yearTooEarly';
  asked: string;
  first: number;
  last: number;
}

interface TablePath {
  path: string;
  format: (typeof FORMATS)[number];
}

interface Terminal {
  env: Readonly<Record<string, string | undefined>>;
  /** Characters in a line, where that is known. */
  width: number | undefined;
  print: (text: string) => void;
  /** What is said beside the report itself. */
  warn: (text: string) => void;
}
