import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir } from '../content-source/content-dir.ts';
import { readLocales } from '../content-source/read-locales.ts';
import { reportWords } from '../i18n/finding-texts/report-words.ts';
import type { InterfaceLocale } from '../i18n/locales.ts';
import type { Finding } from '../registry/findings.ts';
import { asOf } from '../site/as-of.ts';
import { checkContent } from './check-content.ts';
import { editorLanguage } from './editor-language.ts';
import { reportGithub } from './reporters/github.ts';
import { reportJson } from './reporters/json.ts';
import { reportTerminal, summarize } from './reporters/terminal.ts';

/**
 * The check as a command: `[--content DIR] [--lang ru|en] [--format terminal|github|json] [--strict]`.
 * @returns exit code: 0, or 1 for errors (with `--strict` for warnings too), or 2 for options that are not understood
 */
export function runCheck(args: string[], terminal: Terminal): number {
  const options = readOptions(args);
  if (typeof options === 'string') {
    terminal.print(reportWords(editorLanguage({ env: terminal.env })).wrongUse(options));
    return 2;
  }
  const folder = resolve(options.content ?? contentDir());
  const lang = editorLanguage({
    asked: options.lang,
    env: terminal.env,
    siteDefault: readLocales(folder)?.[0],
  });
  const { findings } = checkContent(folder, { asOf });
  terminal.print(
    report(findings, options.format, { lang, folder: shownFolder(folder), colors: terminal.colors }),
  );
  const fails = findings.some(({ level }) => level === 'error' || options.strict);
  return fails ? 1 : 0;
}

/** The content folder as an editor would type it from where the command runs. */
export function shownFolder(folder: string): string {
  const path = relative(process.cwd(), folder).split(sep).join('/');
  return path.startsWith('..') ? folder : path;
}

function report(findings: readonly Finding[], format: Format, options: ReportOptions): string {
  if (format === 'json') return reportJson(findings, options);
  if (format === 'github')
    return [reportGithub(findings, options), summarize(findings, options.lang)].filter(Boolean).join('\n');
  return [reportTerminal(findings, options), summarize(findings, options.lang)].filter(Boolean).join('\n\n');
}

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
      },
    });
    const format = FORMATS.find((known) => known === values.format);
    return format === undefined ? `--format ${values.format}` : { ...values, format };
  } catch {
    return args.join(' ');
  }
}

const FORMATS = ['terminal', 'github', 'json'] as const;

type Format = (typeof FORMATS)[number];

interface CheckOptions {
  content?: string;
  lang?: string;
  format: Format;
  strict: boolean;
}

interface ReportOptions {
  lang: InterfaceLocale;
  folder: string;
  colors: boolean;
}

interface Terminal {
  env: Readonly<Record<string, string | undefined>>;
  colors: boolean;
  print: (text: string) => void;
}
