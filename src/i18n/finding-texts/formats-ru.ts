import type { FindingText } from './finding-text.ts';
import { maybe } from './maybe.ts';

/** Russian texts of the rules for values of a form of their own: dates, names, codes, addresses. */
export const formatsRu = {
  'invalid-date': ({ value, suggestion, fault }) => ({
    message: DATE_FAULTS[fault ?? '']?.(String(value)) ?? `«${value}» — не дата`,
    fix: maybe(
      suggestion,
      (date) => `возможно, ${date}?`,
      MEND_DATE[fault ?? ''] ??
        'пишите 2019, 2019-12 или 2019-12-05; неуверенно — 1991?, примерно — 2001~, девяностые — 199X, срок — 2023/2025.',
    ),
  }),
  'invalid-term': ({ value }) => ({
    message: `«${value}» — не срок`,
    fix: 'пишите open-ended (бессрочно), 2023/2025 (с какого года по какой) или P5Y (пять лет со дня подписания).',
  }),
  'invalid-id': ({ value, suggestion, cyrillic, fault, of, vocabulary }) => ({
    message:
      fault === 'cyrillic'
        ? `в имени «${value}» среди латинских букв стоят русские: ${cyrillic}`
        : `«${value}» не может быть ${NAME_OF[of ?? ''] ?? 'именем'}: ${ID_FAULTS[fault ?? ''] ?? ''}`,
    fix: (MEND_ID[of ?? ''] ?? MEND_ID['records'])?.(String(suggestion), String(vocabulary || of)) ?? '',
  }),
  'invalid-country-code': ({ value, suggestion, known }) => ({
    message: `«${value}» — не код страны`,
    fix: maybe(
      suggestion,
      (code) => `возможно, ${code}?`,
      maybe(
        known,
        (codes) => `этой страны больше нет; впишите ту, в которой место лежит сегодня: ${codes}.`,
        'код — две заглавные латинские буквы по стандарту ISO 3166-1: RU, CN, US.',
      ),
    ),
  }),
  'invalid-wikidata-id': ({ value, suggestion }) => ({
    message: `«${value}» — не номер в Викиданных`,
    fix: maybe(suggestion, (id) => `возможно, ${id}?`, 'номер — буква Q и цифры, например Q64.'),
  }),
  'invalid-digest': ({ value }) => ({
    message: `«${value}» — не отпечаток исходного текста`,
    fix: 'удалите строку: проверка сама подскажет, что вписать.',
  }),
  'invalid-colour': ({ value, suggestion }) => ({
    message: `«${value}» — не цвет`,
    fix: maybe(
      suggestion,
      (colour) => `пишите строчными: "${colour}".`,
      'пишите решётку и шесть цифр или букв a–f, в кавычках: "#1a5fb4".',
    ),
  }),
  'invalid-office-hours': ({ value }) => ({
    message: `«${value}» — не часы работы`,
    fix: 'пишите два времени через дефис, сначала более раннее: "09:00-17:30".',
  }),
  'invalid-email': ({ value }) => ({
    message: `«${value}» — не адрес электронной почты`,
    fix: 'пишите так: name@example.org.',
  }),
  'invalid-telephone': ({ value }) => ({
    message: `«${value}» — не номер телефона`,
    fix: 'пишите цифры, пробелы, + ( ) - . / и добавочный номер: "+7 4112 00-00-00, доб. 12".',
  }),
  'invalid-address': ({ value, suggestion }) => ({
    message: `«${value}» — не адрес в интернете`,
    fix: maybe(
      suggestion,
      (url) => `возможно, ${url}?`,
      'адрес начинается с https:// или http://, без пробелов, без имени и пароля перед сайтом, не длиннее 2000 знаков: https://example.org/page.',
    ),
  }),
  'invalid-language-tag': ({ value, suggestion }) => ({
    message: `«${value}» — не код языка`,
    fix: maybe(
      suggestion,
      (tag) => `возможно, ${tag}?`,
      'код языка, а не страны, латинскими буквами: ru, en, zh-Hans, sah.',
    ),
  }),
  'unknown-time-zone': ({ value, suggestion }) => ({
    message: `часового пояса «${value}» нет`,
    fix: maybe(
      suggestion,
      (zone) => `возможно, ${zone}?`,
      'пояс пишется как часть света и город по-английски, например Asia/Tokyo, а не сокращением и не сдвигом.',
    ),
  }),
} satisfies Record<string, FindingText>;

const DATE_FAULTS: Readonly<Record<string, (value: string) => string>> = {
  'no-such-day': (value) => `такой даты в календаре нет: «${value}»`,
  backwards: (value) => `срок кончается раньше, чем начался: «${value}»`,
  'two-ways': (value) => `«${value}» можно прочитать двояко: не видно, где день, а где месяц`,
  'short-year': (value) => `«${value}» — не дата: год пишется четырьмя цифрами`,
};

const MEND_DATE: Readonly<Record<string, string>> = {
  'no-such-day': 'сверьте с документом; если день неизвестен, оставьте год и месяц: 2019-12.',
  'two-ways': 'напишите год, месяц и день: 2016-03-02.',
  'short-year': 'напишите год, месяц и день: 2024-06-30.',
};

/** What an id would have been, by the collection it points into or the field that bears it. */
const NAME_OF: Readonly<Record<string, string>> = {
  partners: 'именем партнёра',
  agreements: 'именем документа',
  associations: 'именем объединения',
  'legal-acts': 'именем правового акта',
  events: 'именем события',
  sources: 'именем источника',
  vocabulary: 'словом из словаря',
  term: 'именем слова',
  formerIds: 'прежним именем записи',
  id: 'именем города в адресах',
  key: 'именем шага',
};

const ID_FAULTS: Readonly<Record<string, string>> = {
  letters: 'в имени бывают только строчные латинские буквы, цифры и дефисы между ними',
  long: 'в нём больше ста знаков',
  reserved: 'в Windows так называть файлы нельзя',
};

const MEND_ID: Readonly<Record<string, (suggestion: string, place: string) => string>> = {
  records: (suggestion, folder) =>
    `возможно, ${suggestion}? Имя записи — имя её файла в папке ${folder}, без расширения.`,
  vocabulary: (suggestion, name) =>
    `возможно, ${suggestion}? Имена слов — то, с чего начинаются строки${maybe(name === 'vocabulary' ? '' : name, (file) => ` файла vocabularies/${file}.yaml`, ' словаря')}.`,
  term: (suggestion) =>
    `назовите слово, например, ${suggestion}; как оно пишется на странице, скажет поле label рядом.`,
  formerIds: () =>
    'впишите имя, которое было у файла записи, без .md; если такого файла не было, удалите его.',
  id: (suggestion) => `напишите, например, ${suggestion}.`,
  key: (suggestion) => `напишите, например, ${suggestion}.`,
};
