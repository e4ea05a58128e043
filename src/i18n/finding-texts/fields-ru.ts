import type { FindingValues } from '../../format/findings.ts';
import type { FindingText } from './finding-text.ts';
import { maybe } from './maybe.ts';

/** Russian texts of the rules for single fields. */
export const fieldsRu = {
  'unknown-field': ({ value, suggestion, known, cyrillic, isTranslation }) => ({
    message: isTranslation
      ? `в файле перевода бывает только поле translationOf, а не «${value}»`
      : `поля «${value}» не бывает${maybe(cyrillic, (letters) => `: в имени стоят русские буквы: ${letters}`)}`,
    fix: maybe(
      suggestion,
      (name) => `возможно, «${name}»?`,
      isTranslation
        ? 'удалите его: переводы коротких текстов стоят рядом с исходными, в основном файле записи.'
        : maybe(known, (list) => `бывают такие: ${list}.`, 'удалите его.'),
    ),
  }),
  'unknown-language': ({ value, known }) => ({
    message: `«${value}» — не язык этого сайта (языки: ${known})`,
    fix: 'если это язык, уберите текст на нём или добавьте язык в поле locales файла site.yaml; если это часть фразы с запятой, возьмите всю фразу в кавычки: { ru: "культура, спорт", en: "culture, sport" }.',
  }),
  'language-of-no-translation': ({ value, known }) => ({
    message: `«${value}» — не язык перевода на этом сайте${maybe(known, (list) => ` (языки переводов: ${list})`)}`,
    fix: 'исправьте код языка или удалите эту пару: отпечаток относится только к переводу на другой язык сайта.',
  }),
  'missing-field': ({ field, known, example }) => ({
    message: `нет обязательного поля «${field}»`,
    fix: `добавьте строку «${field}: ${example || '…'}»${maybe(known, (list) => `; бывает: ${list}`)}.`,
  }),
  'other-format-version': ({ value, known }) =>
    Number(value) > Number(known)
      ? {
          message: `содержание записано в формате версии ${value}, а эта программа знает версии до ${known}`,
          fix: 'обновите программу: npm install --save-exact external-relations-registry@latest. Номер вручную не меняйте: само содержание от этого не изменится.',
        }
      : {
          message: `содержание записано в формате версии ${value}, а нужна версия ${known}`,
          fix: 'выполните npm run migrate: команда перепишет файлы и скажет, что изменила.',
        },
  'deprecated-field': ({ name, becomes, word }) => ({
    message: maybe(
      becomes,
      (now) => `поле «${name}» теперь называется «${now}»; прежнее имя пока понятно`,
      maybe(
        word,
        (now) => `вместо этого слова теперь пишут «${now}»; прежнее пока понятно`,
        `поле «${name}» больше не нужно`,
      ),
    ),
    fix: 'выполните npm run check -- --fix, и файл будет переписан.',
  }),
  'missing-default-text': ({ locale }) => ({
    message: `нет текста на основном языке сайта («${locale}»)`,
    fix: `добавьте его: { ${locale}: …, другие языки: … }. Без перевода страница обойдётся, без этого текста — нет.`,
  }),
  'empty-field': ({ removable, remark }) => ({
    message: maybe(
      remark,
      (text) => `поле есть, а значения нет: всё после знака # — примечание («${text}»)`,
      'поле есть, а значения нет',
    ),
    fix: `${maybe(remark, (text) => `если это и есть значение, возьмите его в кавычки: "${text}"; если нет, `)}впишите значение${orRemoved(removable)}.${removable === '' ? '' : ' Неизвестное не пишется вовсе.'}`,
  }),
  'text-without-language': ({ value, locale }) => ({
    message: 'не сказано, на каком языке текст',
    fix: `напишите по языкам: { ${locale}: "${value}", … }.`,
  }),
  'wrong-type': ({ expected, found, value, fields }) => ({
    message: `ожидается ${EXPECTED[expected ?? ''] ?? expected}, а записано: ${FOUND[found ?? ''] ?? found}`,
    fix:
      (expected === 'string' && TEXT_INSTEAD[found ?? '']) ||
      (expected === 'string'
        ? `возьмите в кавычки: "${value}".`
        : (MEND_TYPE[expected ?? '']?.(String(value), String(fields || 'имя: значение')) ?? '…')),
  }),
  'invalid-value': ({ value, suggestion, known }) => ({
    message: `значение «${value}» не подходит`,
    fix: maybe(
      suggestion,
      (word) => `возможно, ${word}? Бывает: ${known}.`,
      maybe(known, (list) => `бывает: ${list}.`, 'сверьтесь со справочником редактора.'),
    ),
  }),
  'document-file-or-url': () => ({
    message: 'у документа должен быть либо файл, либо адрес',
    fix: 'оставьте одно из двух: «file: имя.pdf» (файл лежит в папке documents) или «url: https://…».',
  }),
  'text-too-long': ({ length, max, part }) => ({
    message: `текст слишком длинный: знаков ${length}, а можно не больше ${max}`,
    fix:
      part === 'summary'
        ? 'сократите его, а подробности перенесите в основной текст, под второй чертой ---.'
        : 'сократите его.',
  }),
  'entity-in-text': ({ suggestion }) => ({
    message:
      'в тексте стоят знаки в записи HTML, такие как &nbsp; или &amp;, и на странице они видны как есть',
    fix: `напишите сами знаки: «${suggestion}».`,
  }),
  'empty-text': ({ removable }) => ({
    message: 'текст пуст',
    fix: `впишите текст${orRemoved(removable)}.`,
  }),
  'empty-list': ({ removable }) => ({
    message: 'список пуст',
    fix: `впишите хотя бы одно значение${orRemoved(removable)}.`,
  }),
  'coordinates-out-of-range': ({ field, value, range }) => ({
    message: `${field === 'latitude' ? 'широты' : 'долготы'} ${value} не бывает (нужно ${range})`,
    fix: 'широта — от −90 до 90 (к северу от экватора с плюсом), долгота — от −180 до 180; не перепутаны ли они местами?',
  }),
  'number-out-of-range': ({ value, range }) => ({
    message: `число ${value} не подходит`,
    fix: `нужно число ${range}.`,
  }),
} satisfies Record<string, FindingText>;

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'текст',
  number: 'число',
  int: 'целое число',
  boolean: 'true (да) или false (нет)',
  array: 'список',
  groups: 'список наборов полей',
  object: 'набор полей',
  record: 'набор полей',
  date: 'дата',
};

const FOUND: Readonly<Record<string, string>> = {
  string: 'текст',
  number: 'число',
  boolean: 'true или false',
  array: 'список',
  object: 'набор полей',
};

/** How to write what is expected; `fields` are those that a group needs. */
const MEND_TYPE: Readonly<Record<string, (value: string, fields: string) => string>> = {
  number: () => 'напишите число цифрами, без кавычек и единиц: 12 или 60.17.',
  int: () => 'напишите целое число цифрами: 12.',
  boolean: () => 'напишите true или false, без кавычек.',
  array: (value) => `возьмите в квадратные скобки: [${value}]; если значений несколько, через запятую.`,
  groups: (_, fields) => `пишите каждый набор с новой строки и с дефиса: - { ${fields} }.`,
  object: (_, fields) => `пишите в фигурных скобках: { ${fields} }.`,
  record: (_, fields) => `пишите в фигурных скобках: { ${fields} }.`,
  date: () => 'пишите так: 2015-05-22.',
};

/** Where a text is expected and quotes would not make one. */
const TEXT_INSTEAD: Readonly<Record<string, string>> = {
  array: 'здесь может стоять только одно значение: выберите его и уберите квадратные скобки.',
  object: 'впишите сам текст, без фигурных скобок; если в нём есть двоеточие, возьмите его в кавычки.',
};

/** What else can be done with an empty value. */
function orRemoved(part: FindingValues[string] | undefined): string {
  return part === '-'
    ? ' или уберите этот пункт списка'
    : maybe(part, () => ` или удалите «${part}»`, ': без него не обойтись');
}
