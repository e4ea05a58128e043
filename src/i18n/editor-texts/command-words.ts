import type { InterfaceLocale } from '../locales.ts';
import { FLAGS, type FlagName } from './flag-words.ts';

/** Every command of the project, by its name in `npm run`. */
export type CommandName = keyof typeof COMMANDS;

/**
 * How a command is used: what it does, what stands behind its name, and its flags with their meaning.
 * @param more flags that answer questions, in a line of their own, with the words that some of them take
 */
export function usageOf(
  command: CommandName,
  flags: readonly string[],
  lang: InterfaceLocale,
  more: readonly AnswerFlag[] = [],
): string {
  const { about, takes }: Command = COMMANDS[command];
  const words = WORDS[lang];
  const rows = [...flags, 'help'].map((name) => {
    const { value, meaning } = FLAGS[name as FlagName][lang];
    return { flag: [`--${name}`, value].filter(Boolean).join(' '), meaning };
  });
  const width = Math.max(...rows.map(({ flag }) => flag.length));
  const behind = [...(takes ? [takes[lang]] : []), ...(flags.length > 0 ? [`[${words.flags}]`] : [])];
  return [
    about[lang],
    '',
    `  ${[callOf(command), ...(behind.length > 0 ? ['--', ...behind] : [])].join(' ')}`,
    '',
    ...rows.map(({ flag, meaning }) => `  ${flag.padEnd(width)}  ${meaning}`),
    ...(more.length === 0 ? [] : answersText(more, words)),
  ].join('\n');
}

/** A flag that answers a question: its name, such as `name-ru`, and the only words it takes, where they are few. */
export interface AnswerFlag {
  name: string;
  oneOf?: readonly string[];
}

/** In the name of an answer, where the tag of a language is to stand. */
export const LANGUAGE_PLACE = '<lang>';

function answersText(flags: readonly AnswerFlag[], words: CommandWords): string[] {
  const limited = flags.filter(({ oneOf = [] }) => oneOf.length > 0);
  const width = Math.max(...limited.map(({ name }) => name.length));
  return [
    '',
    words.answers,
    `  ${flags.map(({ name }) => `--${name}`).join(' ')}`,
    ...(flags.some(({ name }) => name.includes(LANGUAGE_PLACE)) ? [`  ${words.perLanguage}`] : []),
    ...(limited.length === 0 ? [] : ['', words.oneOf]),
    ...limited.map(({ name, oneOf = [] }) => `  --${name.padEnd(width)}  ${oneOf.join(', ')}`),
  ];
}

/** How a command is typed: the first one has no `package.json` yet that would know it. */
function callOf(command: CommandName): string {
  return command === 'init' ? 'npx external-relations-registry init' : `npm run ${command}`;
}

/**
 * All commands with what they do.
 * @param unknown what was typed and is none of them, and the one that is perhaps meant
 */
export function commandsText(
  names: readonly CommandName[],
  lang: InterfaceLocale,
  unknown?: { word: string; near: string },
): string {
  const width = Math.max(...names.map((name) => name.length));
  return [
    ...(unknown ? [WORDS[lang].unknownWord(unknown.word, unknown.near), ''] : []),
    ...names.map((name) => `  ${name.padEnd(width)}  ${COMMANDS[name].about[lang]}`),
    '',
    WORDS[lang].askCommand,
  ].join('\n');
}

/** What is said of flags and words that a command does not understand. */
export function commandWords(lang: InterfaceLocale): CommandWords {
  return WORDS[lang];
}

interface CommandWords {
  flags: string;
  answers: string;
  perLanguage: string;
  oneOf: string;
  unknown: (flag: string, near: string) => string;
  noValue: (flag: string) => string;
  noSwitch: (flag: string) => string;
  wrongValue: (flag: string, near: string, value: string, known: readonly string[]) => string;
  /** A flag that works beside another one only. */
  alone: (flag: string, other: string) => string;
  unknownWord: (word: string, near: string) => string;
  /** Below the list of commands. */
  askCommand: string;
}

const WORDS: Readonly<Record<InterfaceLocale, CommandWords>> = {
  ru: {
    flags: 'параметры',
    answers: 'Ответ на любой вопрос можно дать параметром:',
    perLanguage: `${LANGUAGE_PLACE} — тег языка сайта, для каждого языка свой параметр: --city-ru, --city-en`,
    oneOf: 'Эти из них принимают только названные слова:',
    unknown: (flag, near) => `Параметра ${flag} нет${near ? `; может быть, ${near}?` : '.'}`,
    noValue: (flag) => `После ${flag} нужно значение: ${flag} значение`,
    noSwitch: (flag) => `${flag} пишется без значения.`,
    alone: (flag, other) => `${flag} действует только вместе с ${other}.`,
    unknownWord: (word, near) => `Не понял: «${word}»${near ? `; может быть, «${near}»?` : '.'}`,
    askCommand: 'Параметры команды показывает --help после её имени.',
    wrongValue: (flag, near, value, known) =>
      `${flag}: «${value}» не подходит${near ? `; может быть, ${near}?` : '.'} Можно: ${known.join(', ')}`,
  },
  en: {
    flags: 'options',
    answers: 'The answer to any question can be given as an option:',
    perLanguage: `${LANGUAGE_PLACE} is the tag of a language of the site, one option for each: --city-en, --city-de`,
    oneOf: 'Some of them take only these words:',
    unknown: (flag, near) => `There is no option ${flag}${near ? `; perhaps ${near}?` : '.'}`,
    noValue: (flag) => `${flag} needs a value: ${flag} value`,
    noSwitch: (flag) => `${flag} takes no value.`,
    alone: (flag, other) => `${flag} works together with ${other} only.`,
    unknownWord: (word, near) => `Not understood: "${word}"${near ? `; perhaps "${near}"?` : '.'}`,
    askCommand: 'With --help after its name, a command lists its options.',
    wrongValue: (flag, near, value, known) =>
      `${flag}: "${value}" will not do${near ? `; perhaps ${near}?` : '.'} Possible: ${known.join(', ')}`,
  },
};

const COMMANDS = {
  check: {
    about: { ru: 'Проверяет содержание.', en: 'Checks the content.' },
  },
  build: { about: { ru: 'Собирает сайт в папку dist.', en: 'Builds the site into the folder dist.' } },
  serve: { about: { ru: 'Показывает собранный сайт.', en: 'Shows the site that was built.' } },
  pack: {
    about: { ru: 'Готовит собранный сайт для сервера.', en: 'Makes the built site ready for a server.' },
  },
  start: {
    about: { ru: 'Собирает сайт и показывает его.', en: 'Builds the site and shows it.' },
  },
  dev: {
    about: {
      ru: 'Показывает сайт и обновляет страницы, пока вы пишете.',
      en: 'Shows the site and renews its pages while you write.',
    },
  },
  admin: {
    about: {
      ru: 'Открывает формы для правки содержания на этом компьютере.',
      en: 'Opens the forms for editing the content on this computer.',
    },
  },
  'build:admin': {
    about: {
      ru: 'Собирает формы для правки содержания в папку dist-admin.',
      en: 'Builds the forms for editing the content into the folder dist-admin.',
    },
  },
  init: {
    about: { ru: 'Создаёт заготовку реестра города.', en: 'Sets up the registry of a city.' },
    takes: { ru: '[ПАПКА]', en: '[FOLDER]' },
  },
  new: {
    about: { ru: 'Составляет новую запись.', en: 'Makes a new record.' },
    takes: {
      ru: '[partner|agreement|association|legal-act|event|source]',
      en: '[partner|agreement|association|legal-act|event|source]',
    },
  },
  import: {
    about: { ru: 'Делает записи из строк таблицы.', en: 'Makes records of the rows of a table.' },
    takes: { ru: 'ТАБЛИЦА.csv|.xlsx', en: 'TABLE.csv|.xlsx' },
  },
  translations: {
    about: { ru: 'Показывает, что перевести.', en: 'Shows what is to be translated.' },
    takes: { ru: '[ФАЙЛ …]', en: '[FILE …]' },
  },
  links: {
    about: {
      ru: 'Проверяет по сети адреса источников и записывает, какие открываются.',
      en: 'Requests the addresses of the sources over the network and records which ones work.',
    },
  },
  report: {
    about: {
      ru: 'Годовой отчёт. Столбцы таблиц — те, что названы в report.columns файла site.yaml.',
      en: 'The yearly report. The columns of the tables are those of report.columns in site.yaml.',
    },
  },
  schemas: {
    about: {
      ru: 'Записывает страницы справочника о полях и подсказки для редактора.',
      en: 'Writes the handbook’s pages on fields and the hints for the editor of code.',
    },
  },
  migrate: {
    about: {
      ru: 'Переписывает содержание для новой версии формата.',
      en: 'Rewrites the content for a new version of the format.',
    },
  },
  bench: { about: { ru: 'Измеряет сборку и страницы.', en: 'Measures the build and the pages.' } },
  test: { about: { ru: 'Запускает все проверки проекта.', en: 'Runs all tests of the project.' } },
} as const satisfies Record<string, Command>;

interface Command {
  about: Readonly<Record<InterfaceLocale, string>>;
  /** What stands behind the name of the command, without a flag. */
  takes?: Readonly<Record<InterfaceLocale, string>>;
}
