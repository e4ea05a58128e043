import type { FindingText } from './finding-text.ts';
import { maybe } from './maybe.ts';

/** Russian texts of the rules for Markdown of records and pages. */
export const proseRu = {
  'raw-html': ({ html, suggestion }) => ({
    message: `разметка HTML не допускается: ${html}`,
    fix: maybe(suggestion, (word) => `возможно, <${word}>, с прописной буквы?`, insteadOf(String(html))),
  }),
  'page-syntax': ({ reason }) => ({
    message: `страницу не прочитать${pageReason(String(reason))}`,
    fix: 'проверьте, закрыты ли все <…> и {…}; знак «<» в тексте пишите как \\<, знак «{» — как \\{.',
  }),
  'import-in-page': ({ text }) => ({
    message: `import и export на странице не допускаются: ${text}`,
    fix: 'удалите строку: разрешённые компоненты подключены сами.',
  }),
  'expression-in-page': ({ text }) => ({
    message: `выражения в фигурных скобках не допускаются: ${text}`,
    fix: 'напишите обычный текст, а значение свойства — в кавычках: name="значение". Саму скобку пишите как \\{; заметку для других редакторов — среди полей, после знака #.',
  }),
  'unknown-component': ({ name, suggestion, known }) => ({
    message: `компонента «${name}» нет`,
    fix: maybe(suggestion, (word) => `возможно, «${word}»?`, `есть такие: ${known}.`),
  }),
  'repeated-attribute': ({ component, name }) => ({
    message: `у «${component}» свойство «${name}» указано дважды`,
    fix: 'оставьте одно из двух.',
  }),
  'unknown-attribute': ({ component, name, suggestion, known }) => ({
    message: `у «${component}» нет свойства «${name}»`,
    fix: maybe(
      suggestion,
      (word) => `возможно, «${word}»?`,
      maybe(known, (list) => `есть такие: ${list}.`, 'пишите его без свойств.'),
    ),
  }),
  'missing-attribute': ({ component, name }) => ({
    message: `у «${component}» не указано свойство «${name}»`,
    fix: `допишите: <${component} ${name}="…">; что в нём может стоять, сказано в справочнике о страницах.`,
  }),
  'attribute-value': ({ component, name, value, options, form }) => ({
    message: `у «${component}» свойство ${name} не может быть таким: «${value}»`,
    fix: maybe(options, (list) => `напишите одно из этого: ${list}.`, FORMS[form ?? '']),
  }),
  'text-in-component': ({ component }) => ({
    message: `«${component}» стоит сам по себе: текст внутри него пропал бы`,
    fix: `закройте его сразу, <${component} … />, а текст поставьте рядом.`,
  }),
  'indented-text': () => ({
    message: 'строка начинается с четырёх пробелов или больше, и страница показала бы её как программный код',
    fix: 'удалите пробелы в начале: абзацы отделяются пустой строкой.',
  }),
  footnote: ({ mark }) => ({
    message: `сносок здесь нет, и страница показала бы знак как есть: ${mark}`,
    fix: 'сошлитесь на источник так: [@имя-источника]; замечание впишите в текст, в скобках.',
  }),
  'repeated-statement': ({ id }) => ({
    message: `на странице два утверждения с id «${id}», и ссылка привела бы только к первому`,
    fix: 'дайте одному из них другой id.',
  }),
  'mdx-in-record': ({ text }) => ({
    message: `в записи это останется как есть, знак в знак: ${text}`,
    fix: 'уберите: фигурные скобки, import и export понимают только страницы. Источник указывается так: [@имя-источника].',
  }),
  'unsafe-link': ({ url, suggestion, isOnDisk }) => ({
    message: `такая ссылка небезопасна: ${url}`,
    fix: isOnDisk
      ? 'файл с вашего компьютера никто не откроет: положите документ в папку documents и назовите его в поле documents.'
      : maybe(
          suggestion,
          (link) => `возможно, ${link}?`,
          'пишите полный адрес с https://, почту — mailto:name@example.org, пробел в адресе — %20.',
        ),
  }),
  'unknown-link': ({ url, suggestion, example }) => ({
    message: maybe(url, (address) => `ссылка никуда не ведёт: ${address}`, 'у ссылки нет адреса'),
    fix: maybe(
      suggestion,
      (path) => `возможно, ${path}?`,
      `партнёр, например, — ${example}имя/, чужой сайт — полный адрес с https://.`,
    ),
  }),
  'image-in-text': ({ name, where }) => ({
    message: `в тексте стоит картинка: ${name}`,
    fix:
      where === 'page'
        ? 'уберите её: на таких страницах картинок нет. Они бывают у записей, в поле images.'
        : 'уберите её из текста и назовите файл в поле images вместе с alt, credit и licence: страница покажет его перед текстом.',
  }),
  'unknown-source': ({ id, suggestion, whole }) => ({
    message: maybe(
      whole,
      (text) => `«${text}» не называет источника`,
      `ссылается на источник «${id}», которого нет`,
    ),
    fix: whole
      ? `у каждого источника свои скобки, и в них только его имя: [@${suggestion || 'имя-источника'}].`
      : `${maybe(suggestion, (word) => `возможно, [@${word}]? Или `)}добавьте sources/${id}.yaml.`,
  }),
  'year-without-fact': ({ year }) => ({
    message: `год ${year} есть в тексте, но ни в одном факте этой записи и связанных с ней`,
    fix: 'проверьте, нет ли опечатки; если год верен, внесите факт с датой и источником.',
  }),
} satisfies Record<string, FindingText>;

/** What an attribute takes where there is no list of it. */
const FORMS: Readonly<Record<string, string>> = {
  id: 'напишите имя: строчные латинские буквы, цифры и дефисы между ними, например lakemark-2015.',
  number: 'напишите номер числом от 1 до 9999.',
  country: 'напишите код страны двумя заглавными латинскими буквами, например FI.',
  text: 'напишите обычный текст, не длиннее 120 знаков.',
  frame: 'возьмите другое имя: это занято самой страницей.',
};

/** Why the parser of pages, which speaks English, could not go on. */
function pageReason(reason: string): string {
  const [, tag = ''] = /`(<[^`]+>)`/u.exec(reason) ?? [];
  const known = PAGE_REASONS.find(([words]) => words.test(reason))?.[1];
  return known === undefined ? '' : `: ${known(tag)}`;
}

const PAGE_REASONS: readonly (readonly [RegExp, (tag: string) => string])[] = [
  [/^Expected a closing tag/u, (tag) => `${tag} не закрыт`],
  [/^Unexpected closing tag/u, (tag) => `${tag} закрывает то, что не открыто`],
  [/brace/u, () => 'фигурная скобка не закрыта'],
  [/^Could not parse expression/u, () => 'в фигурных скобках стоит обычный текст'],
];

/** How to write what an element of HTML is for. */
function insteadOf(html: string): string {
  const [, name = ''] = /^<\/?([a-z][a-z\d]*)/iu.exec(html) ?? [];
  if (html.startsWith('<!--'))
    return 'удалите: заметку для других редакторов пишут среди полей, после знака #.';
  if (/^[A-Z]/u.test(name)) return 'уберите: компоненты бывают только на страницах из папки pages.';
  return INSTEAD.find(([tags]) => tags.test(name))?.[1] ?? 'уберите её, оставьте сам текст.';
}

const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:table|caption|colgroup|col|thead|tbody|tfoot|tr|th|td)$/iu,
    'таблицу пишите так: строка | Год | Событие |, под ней строка | --- | --- |, дальше строки таблицы; вокруг таблицы — пустые строки.',
  ],
  [/^(?:b|strong)$/iu, 'полужирный пишите так: **слово**.'],
  [/^(?:i|em)$/iu, 'курсив пишите так: *слово*.'],
  [/^a$/iu, 'ссылку пишите так: [текст](https://…).'],
  [/^(?:br|p|div)$/iu, 'уберите её: абзацы отделяются пустой строкой.'],
  [/^(?:ul|ol|li)$/iu, 'каждый пункт списка пишите с новой строки, с дефиса и пробела.'],
  [/^h[1-6]$/iu, 'заголовок пишите так: ## Название.'],
  [/^(?:script|style|iframe|object|embed)$/iu, 'уберите её целиком: на страницах сайта этого не бывает.'],
  [/^img$/iu, 'уберите её и назовите файл в поле images записи.'],
];
