import type { InterfaceLocale } from '../locales.ts';
import { otherEn } from './other-en.ts';
import { otherRu } from './other-ru.ts';
import { relationsEn } from './relations-en.ts';
import { relationsRu } from './relations-ru.ts';

/** What every field means, for the handbook's page on fields and all that is made of it. */
export const fieldWords: Readonly<Record<InterfaceLocale, FieldWords>> = {
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
    sections: { ...relationsRu, ...otherRu },
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
    sections: { ...relationsEn, ...otherEn },
  },
};

/** Sections of the page by the code in their headings: `*` for what all records have, a folder, or the name of a file. */
export type FieldSections = Readonly<Record<string, FieldSection>>;

interface FieldSection {
  heading: string;
  lead: string;
  /** By the path of the field, such as `parties.side`; Markdown. */
  fields: Readonly<Record<string, string>>;
}

export interface FieldWords {
  title: string;
  /** Lines before the sections. */
  intro: readonly string[];
  columns: readonly string[];
  yes: string;
  no: string;
  sections: FieldSections;
}
