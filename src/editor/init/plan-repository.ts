import { z } from 'astro/zod';
import type { Locales, LocalizedText } from '../../format/localized-text.ts';
import { initWords } from '../../i18n/editor-texts/init-words.ts';
import {
  interfaceLanguages,
  interfaceLocales,
  spokenLanguage,
  type InterfaceLocale,
} from '../../i18n/locales.ts';
import { readmeText } from '../../i18n/starter-texts/readme.ts';

/**
 * The files of a city's repository beside its content: what names the program and its version, and the settings of git,
 * hosts and editors of code.
 * @param program.kept files of the program's own repository that serve a city as they are, by their path; only what
 *   tasks of VS Code are called is cut down to the languages of the site
 * @param present text of a `package.json` that is there, as npm makes one; what it says stays
 * @returns texts by their path below the repository
 * @throws where `package.json` is no JSON
 */
export function planRepository(
  { name, locales, folderName }: NewRepository,
  program: Program,
  present: string | undefined,
): Map<string, string> {
  const locale = locales.find((tag) => spokenLanguage(tag) !== undefined) ?? locales[0];
  const lang = spokenLanguage(locale) ?? 'en';
  const title = initWords(lang).title(name[locale] ?? name[locales[0]] ?? '');
  const handbook = `node_modules/${program.name}/src/handbook/${lang}`;
  return new Map([
    ['package.json', packageText(folderName, program, present)],
    ['README.md', readmeText(lang, { title, handbook, program: program.name })],
    ['.gitignore', IGNORED.map((name) => `${name}\n`).join('')],
    ...[...program.kept].map(
      ([path, text]) => [path, path === TASKS ? tasksIn(interfaceLanguages(locales), text) : text] as const,
    ),
  ]);
}

const TASKS = '.vscode/tasks.json';

/** A task is called the same in every language of the interface, in its order, with a stroke between. */
function tasksIn(langs: readonly InterfaceLocale[], text: string): string {
  return text.replaceAll(/(?<="label": ")[^"]+/gu, (label) => {
    const names = label.split(' / ');
    return langs.map((lang) => names[interfaceLocales.indexOf(lang)]).join(' / ');
  });
}

/** What a build leaves, and what npm installs. */
const IGNORED = ['node_modules/', 'dist/', 'dist-*/', '.astro/', '.build/'];

function packageText(folderName: string, program: Program, present: string | undefined): string {
  const there = present === undefined ? {} : packageFile.parse(JSON.parse(present));
  const { scripts = {}, dependencies = {} } = there;
  const commands = program.commands.map((command) => [command, `${program.name} ${command}`]);
  const whole = {
    name: suggestedName(folderName),
    private: true,
    ...there,
    scripts: { ...Object.fromEntries(commands), ...scripts },
    dependencies: { [program.name]: program.version, ...dependencies },
    // No package needs to run anything when it is installed.
    allowScripts: { esbuild: false },
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

/** npm takes small letters, digits and dashes. */
function suggestedName(folderName: string): string {
  const plain = folderName
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  return plain || 'registry';
}

const texts = z.record(z.string(), z.string());
const packageFile = z.looseObject({ scripts: texts.optional(), dependencies: texts.optional() });

interface NewRepository {
  /** Of the city. */
  name: LocalizedText;
  locales: Locales;
  folderName: string;
}

/** The program as a package. */
export interface Program {
  name: string;
  version: string;
  /** Names of the commands for a city. */
  commands: readonly string[];
  kept: ReadonlyMap<string, string>;
}
