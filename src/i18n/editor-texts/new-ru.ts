import { TWO_WAYS } from '../date-words.ts';
import type { NewWords } from './new-text.ts';

/** Russian words of the commands that make records. */
export const newRu: NewWords = {
  kinds: {
    partner: 'партнёр: город, район, орган',
    agreement: 'соглашение или другой документ',
    event: 'событие: визит, встреча, фестиваль',
    association: 'объединение, в которое входит город',
    'legal-act': 'правовой акт: закон, устав, указ',
    source: 'источник: публикация, архив, справочник',
  },
  whichKind: 'Что добавляем?',
  fields: {
    coordinates: 'Где это',
    id: 'Имя записи в адресе страницы',
    source: 'Откуда это известно',
    'source-id': 'Имя источника, чтобы на него ссылаться',
  },
  inLanguage: (question, language) => `${question} (${language})`,
  translationHint: 'Если перевода нет, нажмите Enter: страница покажет текст на основном языке.',
  hints: {
    date: 'Например: 22.05.2015, май 2015, 2015; примерно — 2015~, неуверенно — 2015?.',
    'invalid-term': 'Например: бессрочно, 5 лет, 2023–2025.',
    'invalid-country-code':
      'Название, можно и на другом языке сайта, или код: Китай, CN. Если источник страну не называет, оставьте пустым.',
    list: 'Если их несколько — через запятую.',
    group: 'Широта и долгота: 60,17; 24,94.',
  },
  yesAndNo: ['да', 'нет'],
  idHint: 'Латинскими буквами, потом не меняется.',
  placeHint: (listed, hasCountry) =>
    listed > 0
      ? 'Номер из списка, или широта и долгота: 60,17; 24,94. Ничего не подходит — поставьте дефис.'
      : hasCountry
        ? 'Справочник этого места не знает. Широта и долгота: 60,17; 24,94.'
        : 'Без страны место не ищется. Широта и долгота: 60,17; 24,94.',
  sourceHint:
    'Имя источника, который уже есть, или адрес страницы: https://… Без источника проверка запись не пропустит.',
  optional: 'можно пропустить',
  proposal: (value) => `Enter — ${value}`,
  missing: (question, name) => `нет ответа на вопрос «${question}» (--${name})`,
  noChoice: (answer, near) => `«${answer}» в списке нет${near ? `; может быть, «${near}»?` : ''}`,
  noDate: (answer) =>
    TWO_WAYS.test(answer)
      ? `«${answer}» можно прочитать двояко: где день, а где месяц? Напишите 22.05.2015 или 2015-05-22`
      : `«${answer}» — не дата. Напишите 22.05.2015, май 2015 или 2015`,
  noNumber: (answer) => `«${answer}» — не число`,
  noTerm: (answer) => `«${answer}» — не срок. Напишите «бессрочно», «5 лет» или «2023–2025»`,
  noPoint: (answer) => `«${answer}» — не место. Напишите широту и долготу: 60,17; 24,94`,
  placeOpen: (found, hasCountry) =>
    found > 1
      ? `не заполнено: мест с таким названием в этой стране ${found}. Впишите широту и долготу`
      : hasCountry
        ? 'не заполнено: в этой стране справочник такого места не знает. Впишите широту и долготу'
        : 'не заполнено: без страны место не ищется. Впишите широту и долготу',
  noSource: (answer) => `источника «${answer}» нет, и это не адрес страницы`,
  noFile: (path) => `файл не открывается: ${path}`,
  noPhoto: (path, format) =>
    `${path}: это ${format ? `снимок в формате ${format}, его браузеры не показывают` : 'не снимок'}. Сохраните его как JPEG и повторите`,
  emptyCell: 'пусто, а без этого нельзя',
  requiredCell: 'обязательно',
  idCell: 'пусто — составится само',
  placeCell: 'широта и долгота: 60,17; 24,94; пусто — найдётся по названию в стране',
  taken: (id) => `имя «${id}» уже занято`,
  termForms: {
    openEnded: /^(?:бессрочн\p{L}*|без срока)$/iu,
    years: /^(?:г|год|года|лет)$/iu,
    months: /^(?:мес|месяц|месяца|месяцев)$/iu,
  },
  recordHead: (id) => `Запись «${id}». Строки с решёткой на страницу не попадают.`,
  optionalFields: 'Ещё можно добавить (уберите решётку и впишите значение; неизвестное не пишется):',
  translationHead: (original) =>
    `Сюда, под вторую черту, — перевод рассказа из ${original}. Пока рассказа нет, ничего не нужно.\nСледующую строку меняет команда npm run translations.`,
  photoOf: (title, locales) =>
    Object.fromEntries(
      locales.flatMap((locale) => {
        const text = title[locale];
        return text === undefined ? [] : [[locale, PHOTO_OF[locale]?.(text) ?? text]];
      }),
    ),
  written: 'Записано:',
  next: ([first = '']) =>
    `Что дальше:\n  1. Откройте ${first} и допишите рассказ под второй чертой ---.\n  2. Проверьте: npm run check\n  3. Посмотрите страницу: npm run dev`,
  notWritten: (paths) =>
    `Ничего не записано: такие файлы уже есть, а чужое не затирается. ${paths.join(', ')}`,
  cannotWrite: (path, reason) => `Не записать ${path}: ${reason}`,
  checkSays: 'Проверка о новых файлах:',
  stopped: 'Ничего не записано.',
  contentBroken: 'Сначала исправьте site.yaml и словари и уберите символические ссылки: npm run check',
};

/** What a photograph of a paper shows, in the languages that the pages may have. */
const PHOTO_OF: Readonly<Record<string, (title: string) => string>> = {
  ru: (title) => `Снимок документа: ${title}`,
  en: (title) => `Photograph of the paper: ${title}`,
};
