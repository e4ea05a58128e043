import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { contentDir } from '../content-source/content-dir.ts';
import { readLocales } from '../content-source/read-locales.ts';
import { describeFinding } from '../i18n/finding-texts/index.ts';
import { reportWords } from '../i18n/finding-texts/report-words.ts';
import type { InterfaceLocale } from '../i18n/locales.ts';
import type { Finding } from '../registry/findings.ts';
import { asOf } from '../site/as-of.ts';
import { checkContent } from './check-content.ts';
import { editorLanguage } from './editor-language.ts';
import { reportTerminal, summarize } from './reporters/terminal.ts';
import { shownFolder } from './run-check.ts';

/**
 * Checks the content before a build and while a site is being written. In a build an error stops everything before the first page;
 * in dev it shows in the terminal and over the page, and the server goes on. Warnings take one line.
 */
export function contentCheck(): AstroIntegration {
  const folder = contentDir();
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const { errors, report, warningLine } = inspect(folder);
        if (warningLine) logger.warn(warningLine);
        if (errors.length > 0) throw new Error(`\n${report}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const look = () => {
          const { errors, report, warningLine, lang } = inspect(folder);
          if (warningLine) logger.warn(warningLine);
          if (errors.length > 0) logger.error(`\n${report}`);
          return { errors, lang };
        };
        look();
        server.watcher.add(folder);
        followChanges(server, folder, () => {
          const { errors, lang } = look();
          const [first] = errors;
          if (first) showOverlay(server, errors, first, lang);
        });
      },
    },
  };
}

/** Editors save several files at once, and some programs write a file in steps: one look is enough. */
const PAUSE_MS = 100;

function followChanges(server: ViteDevServer, folder: string, look: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  });
}

function showOverlay(
  server: ViteDevServer,
  errors: readonly Finding[],
  first: Finding,
  lang: InterfaceLocale,
): void {
  const message = errors.map((finding) => describeFinding(finding, lang)).join('\n\n');
  const loc = { file: first.file, line: first.line ?? 1, column: first.column ?? 1 };
  server.environments.client.hot.send({
    type: 'error',
    err: { message, stack: '', id: first.file, plugin: 'content-check', loc },
  });
}

function inspect(folder: string): Inspection {
  const lang = editorLanguage({ env: process.env, siteDefault: readLocales(folder)?.[0] });
  const { findings } = checkContent(folder, { asOf });
  const errors = findings.filter(({ level }) => level === 'error');
  const warnings = findings.length - errors.length;
  const body = reportTerminal(errors, { lang, folder: shownFolder(folder), colors: process.stdout.isTTY });
  const words = reportWords(lang);
  return {
    errors,
    lang,
    report: `${body}\n\n${summarize(errors, lang)} ${words.notBuilt}`,
    warningLine: warnings === 0 ? undefined : words.warnings(warnings, 'npm run check'),
  };
}

interface Inspection {
  errors: readonly Finding[];
  lang: InterfaceLocale;
  report: string;
  warningLine: string | undefined;
}
