import type { InterfaceLocale } from '../locales.ts';

/** Words of the handbook's page on fields, but for the fields themselves. */
export const fieldsPageWords: Readonly<Record<InterfaceLocale, FieldsPageWords>> = {
  ru: {
    title: 'Поля',
    intro: [
      'Имя поля пишется так, как в таблице. Точка значит «внутри»: `parties.side` — поле `side` у каждой строки списка `parties`. Обязательное поле внутри необязательного нужно, только если написано внешнее.',
      '',
      'Какие бывают значения:',
      '',
      '- **текст на языках сайта** — `{ ru: Примерск, en: Primersk }`, обычно до 400 знаков; основной язык обязателен;',
      '- **дата** — см. [«Даты»](dates.md);',
      '- **имя записи** — имя её файла без расширения: `primersk`;',
      '- **слово** — имя из словаря в `vocabularies/` или одно из перечисленных в таблице;',
      '- **список** — в квадратных скобках: `[sport, culture]`;',
      '- **источники** (`cite`) — см. [«Источники»](sources.md).',
    ],
    columns: ['Поле', 'Обязательно', 'Что значит'],
    yes: 'да',
    no: 'нет',
    sections: {
      '*': ['Общие поля', 'Есть у всех записей, кроме источников.'],
      'partners/': ['Партнёры', 'Город, район или орган, с которым у города есть отношения.'],
      'agreements/': ['Соглашения', 'Договор, соглашение, меморандум, протокол, план.'],
      'associations/': ['Объединения', 'Организация, в которой город состоит.'],
      'legal-acts/': ['Правовые акты', 'Акты, на которых держатся внешние связи.'],
      'events/': ['События', 'То, что сделано вместе, намечено или отменено.'],
      'sources/': ['Источники', 'Откуда взят факт.'],
      'pages/': ['Страницы', 'Поля в начале файла `.mdx`. Каждый файл — на одном языке.'],
      '<id>.<locale>.md': ['Переводы', 'Поля перевода; ниже — текст. См. [«Перевод»](translate.md).'],
      'vocabularies/': [
        'Словари',
        'Поля каждого слова. Файл `countries.yaml` знает только `label` и `alternateNames` и нужен, если имя страны на сайте должно звучать иначе, чем принято в системе, или если страну ищут и другими словами.',
      ],
      'site.yaml': ['Сайт', 'Один файл на весь сайт.'],
    },
  },
  en: {
    title: 'Fields',
    intro: [
      'Write the name of a field as it stands in the table. A dot means "inside": `parties.side` is the field `side` of each entry of the list `parties`. A required field inside an optional one is needed only if the outer one is there.',
      '',
      'What values look like:',
      '',
      "- **a text in the site's languages**: `{ ru: Примерск, en: Primersk }`, as a rule at most 400 characters; the default language is required;",
      '- **a date**: see [“Dates”](dates.md);',
      '- **the id of a record**: the name of its file without the ending, `primersk`;',
      '- **a word**: a name out of a vocabulary in `vocabularies/`, or one of those that the table lists;',
      '- **a list**: in square brackets, `[sport, culture]`;',
      '- **sources** (`cite`): see [“Sources”](sources.md).',
    ],
    columns: ['Field', 'Required', 'Meaning'],
    yes: 'yes',
    no: 'no',
    sections: {
      '*': ['Common fields', 'Every record has them, except sources.'],
      'partners/': ['Partners', 'A city, district or body that the home city has relations with.'],
      'agreements/': ['Agreements', 'A treaty, agreement, memorandum, protocol or plan.'],
      'associations/': ['Associations', 'An organisation that the city belongs to.'],
      'legal-acts/': ['Legal acts', 'The acts that external relations rest on.'],
      'events/': ['Events', 'What was done together, is planned, or was called off.'],
      'sources/': ['Sources', 'Where a fact comes from.'],
      'pages/': ['Pages', 'Fields at the top of an `.mdx` file. Each file is in one language.'],
      '<id>.<locale>.md': [
        'Translations',
        'Fields of a translation; its text stands below. See [“Translating”](translate.md).',
      ],
      'vocabularies/': [
        'Vocabularies',
        'Fields of each word. The file `countries.yaml` knows only `label` and `alternateNames`, and is there for countries whose name should read otherwise than the system has it, or that people look for by other words.',
      ],
      'site.yaml': ['The site', 'One file for the whole site.'],
    },
  },
};

interface FieldsPageWords {
  title: string;
  /** Lines before the sections. */
  intro: readonly string[];
  columns: readonly string[];
  yes: string;
  no: string;
  /** By the code in the heading: `*` for what all records have, a folder, or the name of a file. */
  sections: Readonly<Record<string, readonly [heading: string, lead: string]>>;
}
