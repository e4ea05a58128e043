import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { siteSettings } from '../content-source/site-settings.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { readLocales } from '../content-source/read-locales.ts';
import { reportWords } from '../i18n/finding-texts/report-words.ts';
import type { InterfaceLocale } from '../i18n/locales.ts';
import type { Finding } from '../format/findings.ts';
import { asOf } from '../content-source/as-of.ts';
import { checkContent } from './check-content.ts';
import { fixContent } from './fix/fix-content.ts';
import { isFixable } from './fix/is-fixable.ts';
import { reportFixes } from './fix/report-fixes.ts';
import { editorLanguage } from './editor-language.ts';
import { reportGithub } from './reporters/github.ts';
import { reportGitlab } from './reporters/gitlab.ts';
import { reportJson } from './reporters/json.ts';
import { listRules, reportTerminal, summarize, type TerminalOptions } from './reporters/terminal.ts';
import { handbookOf } from './rule-help.ts';

/**
 * The check as a command: `[--content DIR] [--lang ru|en] [--format terminal|github|gitlab|json] [--strict] [--fix]`.
 * With `--fix` files are first mended where that is safe, see `fixContent`.
 * @returns exit code: 0, or 1 for errors (with `--strict` for warnings too), or 2 for options that are not understood
 */
export function runCheck(args: string[], terminal: Terminal): number {
  const options = readOptions(args);
  if (typeof options === 'string') {
    terminal.print(reportWords(editorLanguage({ env: terminal.env })).wrongUse(options));
    return 2;
  }
  const folder = resolve(options.content ?? contentDir());
  const wishes = { asked: options.lang, env: terminal.env, siteDefault: readLocales(folder)?.[0] };
  const report: TerminalReport = {
    lang: editorLanguage(wishes),
    folder: shownFolder(folder),
    colors: terminal.colors,
  };
  if (options.fix) {
    const fixes = reportFixes(fixContent(folder), report);
    // Other formats are read by programs, which would stumble over it.
    if (options.format === 'terminal') terminal.print(`${fixes}\n`);
  }
  const { findings, content } = checkContent(folder, { asOf: asOf(folder) });
  // Where the site will stand only adds an address to what is found.
  const isPlaced = URL.canParse(terminal.env['SITE_URL'] || 'https://example.org');
  const site = content && isPlaced ? siteSettings({ ...terminal.env, CONTENT_DIR: folder }) : undefined;
  const handbook = handbookOf(terminal.env, site);
  terminal.print(REPORTS[options.format](findings, { ...report, handbook }));
  const fails = findings.some(({ level }) => level === 'error' || options.strict);
  return fails ? 1 : 0;
}

/** The content folder as an editor would type it from where the command runs. */
export function shownFolder(folder: string): string {
  const path = relative(process.cwd(), folder).split(sep).join('/');
  return path.startsWith('..') ? folder : path;
}

const REPORTS = {
  terminal: (findings, report) => {
    const fixable = findings.filter(isFixable).length;
    const hint = fixable > 0 ? reportWords(report.lang).fixable(fixable, 'npm run check -- --fix') : '';
    const parts = [
      reportTerminal(findings, report),
      listRules(findings, report),
      hint,
      summarize(findings, report.lang),
    ];
    return parts.filter(Boolean).join('\n\n');
  },
  github: (findings, report) =>
    [reportGithub(findings, report), summarize(findings, report.lang)].filter(Boolean).join('\n'),
  gitlab: reportGitlab,
  json: reportJson,
} satisfies Record<string, (findings: readonly Finding[], report: TerminalReport) => string>;

const FORMATS = Object.keys(REPORTS) as Format[];

/** @returns the options, or the text that was not understood */
function readOptions(args: string[]): CheckOptions | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        content: { type: 'string' },
        lang: { type: 'string' },
        format: { type: 'string', default: 'terminal' },
        strict: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
      },
    });
    const format = FORMATS.find((known) => known === values.format);
    return format === undefined ? `--format ${values.format}` : { ...values, format };
  } catch {
    return args.join(' ');
  }
}

type Format = keyof typeof REPORTS;

interface CheckOptions {
  content?: string;
  lang?: string;
  format: Format;
  strict: boolean;
  fix: boolean;
}

type TerminalReport = TerminalOptions & { lang: InterfaceLocale };

interface Terminal {
  env: Readonly<Record<string, string | undefined>>;
  colors: boolean;
  print: (text: string) => void;
}
