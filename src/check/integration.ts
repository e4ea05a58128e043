import { resolve, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { contentDir } from '../content-source/content-dir.ts';
import { EditorError } from '../content-source/editor-error.ts';
import { enterStage } from '../content-source/enter-stage.ts';
import { readOnce } from '../content-source/read-once.ts';
import { describeFinding } from '../i18n/finding-texts/index.ts';
import { reportWords } from '../i18n/finding-texts/report-words.ts';
import type { InterfaceLocale } from '../i18n/locales.ts';
import type { Finding } from '../format/findings.ts';
import { asOf } from '../content-source/as-of.ts';
import { checkContent } from './check-content.ts';
import { languageHere } from './editor-language.ts';
import { CHECK_LABEL } from './faults/editor-lines.ts';
import { refusedPages, type RefusedPages } from './refused-pages.ts';
import { reportTerminal, summarize } from './reporters/terminal.ts';
import { shownFolder } from '../content-source/shown-folder.ts';

/**
 * Checks the content before a build and while a site is being written. In a build an error stops everything before the
 * first page; in dev it shows in the terminal and over the page, and the server goes on, but a prose page that is
 * refused is not compiled. Warnings take one line.
 */
export function contentCheck(): AstroIntegration {
  const folder = contentDir();
  const refused = refusedPages(folder);
  return {
    name: CHECK_LABEL,
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [refused.plugin] } });
        if (command !== 'build') return;
        enterStage('check');
        const { errors, report, warningLine, translationLine } = inspect(folder);
        for (const line of [warningLine, translationLine]) if (line) logger.warn(line);
        if (errors.length > 0) throw new EditorError(report);
      },
      'astro:server:setup': ({ server, logger }) => watchContent(server, folder, logger, refused.update),
    },
  };
}

function watchContent(
  server: ViteDevServer,
  folder: string,
  logger: AstroIntegrationLogger,
  refuse: RefusedPages['update'],
): void {
  const look = () => {
    const seen = inspect(folder);
    refuse(server, seen.errors, seen.lang);
    if (seen.warningLine) logger.warn(seen.warningLine);
    if (seen.errors.length > 0) logger.error(seen.report);
    return seen;
  };
  let last = look();
  const { hot } = server.environments.client;
  // A page that is opened, or that reloads after a change, has to hear of the mistakes too.
  server.ws.on('connection', () => showErrors(hot, last));
  server.watcher.add(folder);
  followChanges(server, folder, () => {
    const before = last;
    last = look();
    const isMended = last.errors.length === 0 && before.errors.length > 0;
    if (!isMended) return showErrors(hot, last);
    logger.info(reportWords(last.lang).mended);
    hot.send({ type: 'full-reload' });
  });
}

function showErrors(hot: ViteDevServer['environments']['client']['hot'], { errors, lang }: Inspection): void {
  const [first] = errors;
  if (first === undefined) return;
  const message = errors.map((finding) => describeFinding(finding, lang)).join('\n\n');
  hot.send({ type: 'error', err: { message, stack: '', id: first.file, plugin: CHECK_LABEL } });
}

/**
 * Editors save several files at once, and some programs write a file in steps: one look is enough. It comes after the
 * page that shows the change, which a look at thousands of records would keep waiting.
 */
const PAUSE_MS = 500;

function followChanges(server: ViteDevServer, folder: string, look: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  });
}

function inspect(folder: string): Inspection {
  const lang = languageHere();
  const { findings } = checkContent(folder, { asOf: asOf(folder), read: readOnce(folder) });
  const errors = findings.filter(({ level }) => level === 'error');
  const warnings = findings.length - errors.length;
  const toTranslate = findings.filter(({ rule }) => TRANSLATION_RULES.includes(rule));
  const waiting = new Set(toTranslate.map(({ file }) => file)).size;
  const body = reportTerminal(errors, { lang, folder: shownFolder(folder), colors: process.stdout.isTTY });
  return {
    errors,
    lang,
    report: `${body}\n\n${summarize(errors, lang)}`,
    warningLine: warnings === 0 ? undefined : reportWords(lang).warnings(warnings, 'npm run check'),
    translationLine:
      waiting === 0 ? undefined : reportWords(lang).translations(waiting, 'npm run translations'),
  };
}

const TRANSLATION_RULES: readonly string[] = ['missing-translation', 'stale-translation'];

interface Inspection {
  errors: readonly Finding[];
  lang: InterfaceLocale;
  report: string;
  warningLine: string | undefined;
  /** How many files wait to be translated; `undefined` when none does. */
  translationLine: string | undefined;
}
