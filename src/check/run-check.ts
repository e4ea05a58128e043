import { shownFolder } from '../content-source/shown-folder.ts';
import { siteSettings } from '../content-source/site-settings.ts';
import { reportWords } from '../i18n/finding-texts/report-words.ts';
import type { InterfaceLocale } from '../i18n/locales.ts';
import type { Finding } from '../format/findings.ts';
import { asOf } from '../content-source/as-of.ts';
import { checkContent } from './check-content.ts';
import { convertEncoding, OLD_ENCODINGS } from './fix/convert-encoding.ts';
import { fixContent } from './fix/fix-content.ts';
import type { Fix } from './fix/fix.ts';
import { isFixable } from './fix/is-fixable.ts';
import { reportFixes } from './fix/report-fixes.ts';
import { answerFlags, contentAsked, CONTENT_FLAGS, type Terminal } from './answer-flags.ts';
import { readFlags } from './read-flags.ts';
import { reportGithub } from './reporters/github.ts';
import { reportGitlab } from './reporters/gitlab.ts';
import { reportJson } from './reporters/json.ts';
import { listRules, reportTerminal, summarize, type TerminalOptions } from './reporters/terminal.ts';
import { handbookOf } from './rule-help.ts';

/**
 * The check as a command:
 * `[--content DIR] [--lang ru|en] [--format terminal|github|gitlab|json] [--strict] [--fix [--encoding NAME]]`.
 * With `--fix` files are first mended where that is safe, see `fixContent`, and those that are no UTF-8 read in the
 * encoding that is named.
 * @returns exit code: 0, or 1 for errors (with `--strict` for warnings too), or 2 for options that are not understood
 */
export function runCheck(args: string[], terminal: ColouredTerminal): number {
  const flags = readFlags(args, FLAGS);
  const { given } = flags;
  const { folder, lang } = contentAsked(flags, terminal.env);
  if (given.has('encoding') && !given.has('fix'))
    flags.problems.push({ problem: 'alone', flag: '--encoding', near: '--fix' });
  const answer = answerFlags(flags, { command: 'check', kinds: FLAGS, lang });
  if (answer !== undefined) {
    terminal.print(answer.text);
    return answer.code;
  }
  const format = FORMATS.find((known) => known === given.get('format')) ?? 'terminal';
  const report: TerminalReport = {
    lang,
    folder: shownFolder(folder),
    colors: terminal.colors,
  };
  if (given.has('fix')) {
    const fixes = reportFixes(mend(folder, given.get('encoding')), report);
    // Other formats are read by programs, which would stumble over it.
    if (format === 'terminal') terminal.print(`${fixes}\n`);
  }
  const { findings, content } = checkContent(folder, { asOf: asOf(folder) });
  // Where the site will stand only adds the address of its handbook to what is found.
  const isPlaced =
    content?.site.handbook === true && URL.canParse(terminal.env['SITE_URL'] || 'https://example.org');
  const site = isPlaced ? siteSettings({ ...terminal.env, CONTENT_DIR: folder }) : undefined;
  const handbook = handbookOf(terminal.env, site);
  terminal.print(REPORTS[format](findings, { ...report, handbook }));
  const fails = findings.some(({ level }) => level === 'error' || given.has('strict'));
  return fails ? 1 : 0;
}

function mend(folder: string, encoding: string | undefined): Map<string, Fix[]> {
  const fixes = encoding === undefined ? new Map<string, Fix[]>() : convertEncoding(folder, encoding);
  for (const [file, more] of fixContent(folder)) fixes.set(file, [...(fixes.get(file) ?? []), ...more]);
  return fixes;
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

const FLAGS = {
  ...CONTENT_FLAGS,
  format: FORMATS,
  strict: 'switch',
  fix: 'switch',
  encoding: OLD_ENCODINGS,
} as const;

type Format = keyof typeof REPORTS;

type TerminalReport = TerminalOptions & { lang: InterfaceLocale };

interface ColouredTerminal extends Terminal {
  colors: boolean;
}
