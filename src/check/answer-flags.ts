import { resolve } from 'node:path';
import {
  commandWords,
  usageOf,
  type AnswerFlag,
  type CommandName,
} from '../i18n/editor-texts/command-words.ts';
import { interfaceLocales, type InterfaceLocale } from '../i18n/locales.ts';
import { nearest } from '../registry/nearest.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { readLocales } from '../content-source/read-locales.ts';
import { editorLanguage } from './editor-language.ts';
import { readFlags, type FlagKinds, type Flags } from './read-flags.ts';

/**
 * What a command says before it does anything: how it is used, where that was asked for, or what is not understood.
 * @returns `undefined` where there is nothing to say and the work can begin
 */
export function answerFlags(
  flags: Flags,
  { command, kinds, answers, lang, words }: Asked,
): Answer | undefined {
  const usage = usageOf(command, Object.keys(kinds), lang, answers);
  if (flags.given.has('help')) return { text: usage, code: 0 };
  const say = commandWords(lang);
  const wrong = flags.problems.map(({ problem, flag, near, value = '', known = [] }) =>
    say[problem](flag, near, value, known),
  );
  const [most = 0, known = []] = words ?? [];
  const unknown = flags.words.filter((word, at) => at >= most || (known.length > 0 && !known.includes(word)));
  for (const word of unknown) wrong.push(say.unknownWord(word, nearest(word, known)));
  return wrong.length === 0 ? undefined : { text: [...wrong, '', usage].join('\n'), code: 2 };
}

/** For commands that run as they are loaded: answers what was typed, and ends the process where that is all to do. */
export function settleFlags(command: CommandName, kinds: FlagKinds = {}): Flags {
  const flags = readFlags(process.argv.slice(2), kinds);
  const { lang } = contentAsked(flags, process.env);
  const answer = answerFlags(flags, { command, kinds, lang });
  if (answer !== undefined) {
    (answer.code === 0 ? process.stdout : process.stderr).write(`${answer.text}\n`);
    process.exit(answer.code);
  }
  return flags;
}

/** The content folder that a command works on, and the language it answers in. */
export function contentAsked(
  { given }: Pick<Flags, 'given'>,
  env: Terminal['env'],
): { folder: string; lang: InterfaceLocale } {
  const folder = resolve(given.get('content') ?? contentDir());
  const lang = editorLanguage({ asked: given.get('lang'), env, siteLocales: readLocales(folder) });
  return { folder, lang };
}

/** What the commands share: where the content is, and in which language they answer. */
export const CONTENT_FLAGS = { content: 'value', lang: interfaceLocales } as const satisfies FlagKinds;

interface Asked {
  command: CommandName;
  kinds: FlagKinds;
  /** Flags that answer questions, which the usage names in a line. */
  answers?: readonly AnswerFlag[];
  lang: InterfaceLocale;
  /** How many words without a name the command takes, and which, where only some will do. */
  words?: readonly [most: number, known?: readonly string[]];
}

/** Where a command runs. */
export interface Terminal {
  env: Readonly<Record<string, string | undefined>>;
  print: (text: string) => void;
}

interface Answer {
  text: string;
  code: number;
}
