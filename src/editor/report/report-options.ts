import { parseArgs } from 'node:util';
import { isInterfaceLocale } from '../../i18n/locales.ts';

/** Reads the options of the report. @returns the options, or the part that is not understood */
export function readReportOptions(args: readonly string[]): ReportFlags | string {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const { lang } = values;
    return lang !== undefined && !isInterfaceLocale(lang) ? `--lang ${lang}` : values;
  } catch (error) {
    // The message of Node names the option, in English; its name is what helps.
    return (error instanceof Error && /'(-[^' ]+)/u.exec(error.message)?.[1]) || args.join(' ');
  }
}

const OPTIONS = {
  year: { type: 'string' },
  lang: { type: 'string' },
  csv: { type: 'string' },
  xlsx: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  content: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What was asked for. */
export type ReportFlags = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];
