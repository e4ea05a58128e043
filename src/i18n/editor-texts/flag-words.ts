/** Every flag of the commands. */
export type FlagName = keyof typeof FLAGS;

const flag = (ru: FlagText, en: FlagText) => ({ ru: text(ru), en: text(en) });
const text = ([meaning, value = '']: FlagText) => ({ meaning, value });

/** What the flags mean, and what stands behind them, by language. */
export const FLAGS = {
  help: flag(['показать эту справку'], ['show this text']),
  content: flag(
    ['где лежит содержание; без него — CONTENT_DIR или content', 'ПАПКА'],
    ['where the content is; without it, CONTENT_DIR or content', 'FOLDER'],
  ),
  lang: flag(
    ['на каком языке отвечать; без него — язык системы', 'ru|en'],
    ['language of the answers; without it, that of the system', 'ru|en'],
  ),
  format: flag(
    ['вид отчёта: terminal, github, gitlab или json', 'ВИД'],
    ['form of the report: terminal, github, gitlab or json', 'FORM'],
  ),
  strict: flag(['считать предупреждения ошибками'], ['take warnings for errors']),
  fix: flag(['исправить то, что можно исправить без человека'], ['mend what can be mended without a person']),
  'no-questions': flag(['ничего не спрашивать'], ['ask nothing']),
  document: flag(
    ['документ соглашения; можно назвать несколько', 'ФАЙЛ'],
    ['the paper itself; several can be named', 'FILE'],
  ),
  photo: flag(
    ['фотография документа; можно назвать несколько', 'ФАЙЛ'],
    ['a photograph of the paper; several can be named', 'FILE'],
  ),
  record: flag(
    ['вид записи: partner, agreement, association, legal-act, event, source', 'ВИД'],
    ['kind of record: partner, agreement, association, legal-act, event, source', 'KIND'],
  ),
  template: flag(
    ['вывести пустую таблицу или записать её в названный файл', 'ВИД'],
    ['print an empty table, or write it into the file named', 'KIND'],
  ),
  encoding: flag(
    ['в какой кодировке прочесть то, что сохранено не в UTF-8: windows-1251', 'КОДИРОВКА'],
    ['encoding in which to read what is not UTF-8: windows-1251', 'ENCODING'],
  ),
  'dry-run': flag(['проба: ничего не записывать'], ['a trial: write nothing']),
  archived: flag(
    ['искать сохранённую копию и для ссылок, которые работают'],
    ['look for an archived copy of links that work, too'],
  ),
  all: flag(['показать и то, что переведено'], ['show what is translated, too']),
  done: flag(
    ['отметить названные файлы: они сверены с исходными'],
    ['mark the files named: they were compared with their originals'],
  ),
  year: flag(
    ['за какой год; без него — за последний оконченный', 'ГОД'],
    ['of which year; without it, of the last one that is over', 'YEAR'],
  ),
  csv: flag(['записать таблицу CSV', 'ФАЙЛ'], ['write a CSV table', 'FILE']),
  xlsx: flag(['записать таблицу Excel', 'ФАЙЛ'], ['write an Excel table', 'FILE']),
  docx: flag(['записать документ Word', 'ФАЙЛ'], ['write a Word document', 'FILE']),
  out: flag(
    ['записать в папку всё: report-2025.csv, report-2025.xlsx и report-2025.docx', 'ПАПКА'],
    ['write all into a folder: report-2025.csv, report-2025.xlsx and report-2025.docx', 'FOLDER'],
  ),
  force: flag(['заменить прежний отчёт, если он уже есть'], ['replace an earlier report that is there']),
  json: flag(['вывести отчёт как данные JSON'], ['print the report as JSON data']),
  port: flag(['номер порта', 'НОМЕР'], ['number of the port', 'NUMBER']),
  host: flag(
    ['адрес этого компьютера в сети', 'АДРЕС'],
    ['address of this computer in the network', 'ADDRESS'],
  ),
  runs: flag(['сколько раз собирать', 'ЧИСЛО'], ['how many builds of each kind', 'NUMBER']),
  partners: flag(['сколько партнёров придумать', 'ЧИСЛО'], ['how many partners to make up', 'NUMBER']),
  site: flag(['готовый сайт, который измерить', 'ПАПКА'], ['a built site to measure', 'FOLDER']),
  only: flag(
    ['часть: static, unit, site, hosting, package', 'ЧАСТЬ'],
    ['a part: static, unit, site, hosting, package', 'PART'],
  ),
} as const;

type FlagText = readonly [meaning: string, value?: string];
