import type { InterfaceLocale } from '../locales.ts';

/** What the first page of a city's repository says. */
interface ReadmeFacts {
  title: string;
  /** Folder of the handbook in this language, below the repository. */
  handbook: string;
  /** Name of the program's package. */
  program: string;
}

/** The README of a city's repository, in a language of the interface. */
export function readmeText(lang: InterfaceLocale, facts: ReadmeFacts): string {
  return `${TEXTS[lang](facts).join('\n')}\n`;
}

const TEXTS: Readonly<Record<InterfaceLocale, (facts: ReadmeFacts) => readonly string[]>> = {
  ru: ({ title, handbook, program }) => [
    `# ${title}`,
    '',
    'Здесь лежит содержание реестра: записи в папке `content/`, по файлу на каждую. Программа, которая делает из них',
    `сайт, — пакет \`${program}\`; его версия записана в \`package.json\`.`,
    '',
    '## Начать',
    '',
    'Нужны [Node](https://nodejs.org) 20 или новее и git.',
    '',
    '```sh',
    'npm install   # один раз, и после каждой новой версии программы',
    'npm start     # проверить содержание, собрать сайт и показать его',
    '```',
    '',
    '| Команда | Что делает |',
    '|---|---|',
    '| `npm run dev` | показывает сайт и обновляет страницы, пока вы пишете |',
    '| `npm run check` | проверяет содержание; `-- --fix` исправляет, что можно |',
    '| `npm run new` | спрашивает и составляет новую запись |',
    '| `npm run import` | делает записи из строк таблицы |',
    '| `npm run admin` | открывает формы для правки в браузере |',
    '| `npm run translations` | показывает, что перевести |',
    '| `npm run report` | годовой отчёт |',
    '| `npm run build`, `npm run pack` | собирает сайт; готовит его для сервера |',
    '',
    `[Справочник редактора](${handbook}/index.md) появится вместе с пакетами, после \`npm install\`.`,
    '',
    '## Опубликовать',
    '',
    'Сохраните всё в git, вместе с `package-lock.json`: `git init && git add . && git commit -m "Начать реестр"`. На GitHub и',
    'GitLab каждое изменение проверяется само. Чтобы там же был и сайт, задайте переменную `PUBLISH_PAGES` со значением',
    '`true` (GitHub: Settings → Secrets and variables → Actions → Variables, и Settings → Pages → Source: GitHub Actions;',
    'GitLab: Settings → CI/CD → Variables). Для своего сервера `npm run pack` готовит папку `dist-pack/`.',
    '',
    '## Обновить программу',
    '',
    '```sh',
    `npm install --save-exact ${program}@latest`,
    'npm run migrate   # приводит файлы к новому формату, если он изменился',
    'npm run check',
    '```',
  ],
  en: ({ title, handbook, program }) => [
    `# ${title}`,
    '',
    'Here is the content of the registry: records in the folder `content/`, a file for each. The program that makes a site of',
    `them is the package \`${program}\`; \`package.json\` has its version.`,
    '',
    '## Start',
    '',
    'You need [Node](https://nodejs.org) 20 or newer, and git.',
    '',
    '```sh',
    'npm install   # once, and after every new version of the program',
    'npm start     # check the content, build the site and show it',
    '```',
    '',
    '| Command | What it does |',
    '|---|---|',
    '| `npm run dev` | shows the site and renews its pages while you write |',
    '| `npm run check` | checks the content; `-- --fix` mends what is safe |',
    '| `npm run new` | asks, and makes a new record |',
    '| `npm run import` | makes records of the rows of a table |',
    '| `npm run admin` | opens forms for editing in the browser |',
    '| `npm run translations` | shows what is to be translated |',
    '| `npm run report` | the yearly report |',
    '| `npm run build`, `npm run pack` | builds the site; makes it ready for a server |',
    '',
    `[The editors’ handbook](${handbook}/index.md) comes with the packages, after \`npm install\`.`,
    '',
    '## Publish',
    '',
    'Keep everything in git, `package-lock.json` too: `git init && git add . && git commit -m "Begin the registry"`. GitHub and',
    'GitLab then check every change by themselves. To have the site there as well, set the variable `PUBLISH_PAGES` to `true`',
    '(GitHub: Settings → Secrets and variables → Actions → Variables, and Settings → Pages → Source: GitHub Actions; GitLab:',
    'Settings → CI/CD → Variables). For a server of your own, `npm run pack` makes the folder `dist-pack/`.',
    '',
    '## Update the program',
    '',
    '```sh',
    `npm install --save-exact ${program}@latest`,
    'npm run migrate   # brings the files to the new format, where it has changed',
    'npm run check',
    '```',
  ],
};
