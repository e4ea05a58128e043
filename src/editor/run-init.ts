import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { answerFlags } from '../check/answer-flags.ts';
import { editorLanguage } from '../check/editor-language.ts';
import { readFlags, type FlagKinds } from '../check/read-flags.ts';
import { asOf } from '../content-source/as-of.ts';
import { placeInRepository } from '../content-source/place-in-repository.ts';
import { shownFolder } from '../content-source/shown-folder.ts';
import { isLanguageTag } from '../format/language-tag.ts';
import { LANGUAGE_PLACE } from '../i18n/editor-texts/command-words.ts';
import { initWords } from '../i18n/editor-texts/init-words.ts';
import { newWords } from '../i18n/editor-texts/new-words.ts';
import { interfaceLocales, ownName } from '../i18n/locales.ts';
import { planStarter, unspoken, type NewCity } from './init/plan-starter.ts';
import { askCity } from './init/ask-city.ts';
import { askFrom, type Problem } from './new/ask.ts';
import { askPerson } from './new/ask-person.ts';
import type { PersonTerminal } from './run-new.ts';
import { planRepository } from './init/plan-repository.ts';
import { readProgram } from './init/read-program.ts';
import { writeOver } from '../content-source/write-whole.ts';
import { writeFiles } from './write-files.ts';

/**
 * Begins the repository of a city: `[FOLDER] [--languages en,fr] [--city-en NAME] [--official-name-en NAME]
 * [--country CA] [--coordinates "49.9, -97.1"] [--publisher-en NAME] [--website URL] [--url URL] [--lang ru|en]
 * [--no-questions]`. What the flags leave open is asked for at a terminal.
 * @returns exit code: 0, 1 when nothing could be written, 2 when the command is not understood
 */
export async function runInit(
  args: readonly string[],
  { env, person, print }: PersonTerminal,
): Promise<number> {
  const first = readFlags(args, { ...FLAGS, languages: 'value' });
  const lang = editorLanguage({ asked: first.given.get('lang'), env, siteLocales: undefined });
  const words = initWords(lang);
  const say = (text: string, code: number) => {
    print(text);
    return code;
  };
  const named = (first.given.get('languages') ?? '').split(/[,;\s]+/u).filter(isLanguageTag);
  const tags = [...new Set([...named, ...interfaceLocales])];
  const answers = [...ONCE, ...PER_LANGUAGE.flatMap((name) => tags.map((tag) => `${name}-${tag}`))];
  const known: FlagKinds = { ...Object.fromEntries(answers.map((name) => [name, 'value'])), ...FLAGS };
  const flags = readFlags(args, known);
  const shown = [...ONCE, ...PER_LANGUAGE.map((name) => `${name}-${LANGUAGE_PLACE}`)].map((name) => ({
    name,
  }));
  const answer = answerFlags(flags, { command: 'init', kinds: FLAGS, lang, words: [1], answers: shown });
  if (answer !== undefined) return say(answer.text, answer.code);
  const folder = resolve(flags.words[0] ?? '.');
  const content = join(folder, 'content');
  const taken = existsSync(content) ? readdirSync(content).filter((name) => !name.startsWith('.')) : [];
  if (taken.length > 0) return say(words.taken(taken.map((name) => shownFolder(join(content, name)))), 1);

  const problems: Problem[] = [];
  const given = new Map<string, string | undefined>(flags.given);
  const ask =
    person && !flags.given.has('no-questions')
      ? askPerson(given, person, newWords(lang))
      : askFrom(given, problems, (question) => newWords(lang).missing(question.words, question.name));
  const begun = await askCity(ask, problems, {
    ...{ words, lang },
    today: (timeZone) => asOf(content)({ home: { timeZone } }),
  });
  if (begun === undefined || problems.length > 0)
    return say([...problems.map(({ problem }) => problem), newWords(lang).stopped].join('\n'), 1);
  const { locales } = begun.city;
  const files = planStarter(begun.city, begun.sources);
  const written = writeFiles(
    [...files].map(([path, text]) => ({ path: join(content, path), contents: () => text })),
  );
  if ('taken' in written) return say(words.taken(written.taken.map(shownFolder)), 1);
  if ('failed' in written)
    return say(newWords(lang).cannotWrite(shownFolder(written.failed), written.reason), 1);
  const { made, kept } = writeRepository(folder, begun.city);
  const others = unspoken(locales).map(ownName);
  print(words.done(shownFolder(folder), files.size + made));
  if (kept.length > 0) print(words.kept(kept));
  if (others.length > 0) print(words.untranslated(others));
  const place = placeInRepository(folder);
  if (place) print(words.within(place));
  print(words.next(shownFolder(folder), existsSync(join(folder, 'node_modules'))));
  return 0;
}

/**
 * Writes what a repository has beside its content. What is there stays; only to `package.json` something is added.
 * @returns how many files were written, and paths of those that were there
 */
function writeRepository(
  folder: string,
  { name, locales }: Pick<NewCity, 'name' | 'locales'>,
): { made: number; kept: string[] } {
  const packagePath = join(folder, 'package.json');
  const present = existsSync(packagePath) ? readFileSync(packagePath, 'utf8') : undefined;
  const files = planRepository({ name, locales, folderName: basename(folder) }, readProgram(), present);
  const kept: string[] = [];
  for (const [path, text] of files) {
    const place = join(folder, path);
    if (path === 'package.json' && present !== undefined) writeOver(place, text);
    else if ('taken' in writeFiles([{ path: place, contents: () => text }])) kept.push(path);
  }
  return { made: files.size - kept.length, kept };
}

const ONCE = ['languages', 'country', 'coordinates', 'website', 'url'] as const;
const PER_LANGUAGE = ['city', 'official-name', 'publisher'] as const;

const FLAGS = { 'no-questions': 'switch', lang: interfaceLocales } as const satisfies FlagKinds;
