import type { FindingText } from './finding-text.ts';
import { maybe } from './maybe.ts';

/** Russian texts of the rules for Markdown of records and pages. */
export const proseRu = {
  'raw-html': ({ html, suggestion }) => ({
    message: `разметка HTML не допускается: ${html}`,
    fix: maybe(
      suggestion,
      (word) => `возможно, <${word}>, с прописной буквы?`,
      TABLE.test(String(html))
        ? 'таблицу пишите так: строка | Год | Событие |, под ней строка | --- | --- |, дальше строки таблицы; вокруг таблицы — пустые строки.'
        : 'уберите её. Полужирный — **слово**, ссылка — [текст](https://…), источник — [@имя-источника].',
    ),
  }),
  'page-syntax': ({ reason }) => ({
    message: `страницу не прочитать (${reason})`,
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
  'attribute-value': ({ component, name, value, options }) => ({
    message: `у «${component}» свойство ${name} не может быть таким: «${value}»`,
    fix: maybe(
      options,
      (list) => `напишите одно из этого: ${list}.`,
      'что в нём может стоять, сказано в справочнике о страницах.',
    ),
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
  'unsafe-link': ({ url }) => ({
    message: `такая ссылка небезопасна: ${url}`,
    fix: 'пишите полный адрес с https://, почту — mailto:name@example.org, пробел в адресе — %20.',
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

/** What a table is made of in HTML. */
const TABLE = /^<\/?(?:table|caption|colgroup|col|thead|tbody|tfoot|tr|th|td)\b/iu;
