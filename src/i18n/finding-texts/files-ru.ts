import { languageName } from '../format.ts';
import type { FindingText } from './finding-text.ts';
import { mark } from './mark.ts';
import { maybe } from './maybe.ts';

/** Russian texts of the rules for files: their names, places and encodings. */
export const filesRu = {
  'missing-folder': ({ folder }) => ({
    message: `нет папки «${folder}»`,
    fix: 'проверьте путь или укажите другую папку: --content путь/к/папке.',
  }),
  'missing-file': () => ({
    message: 'такого файла нет, а без него сайт не собрать',
    fix: 'создайте файл или верните его из прежней версии.',
  }),
  'wrong-folder': ({ folder, suggestion, known }) => ({
    message: `здесь файлу не место: ${maybe(folder, (name) => `раздела «${name}» нет`, 'вне разделов лежит только site.yaml')}`,
    fix: `перенесите файл ${maybe(suggestion, (name) => `в «${name}» или другой`, 'в один')} из разделов: ${known}.`,
  }),
  'symbolic-link': () => ({
    message: 'это символическая ссылка, а она может вести за пределы папки с содержанием',
    fix: 'положите на её место сам файл.',
  }),
  'folder-named-as-file': () => ({
    message: 'это папка, а называется она как файл',
    fix: 'если в ней лежит нужный файл, выньте его; если папка нужна, уберите из её имени точку и то, что за ней.',
  }),
  'not-a-file': () => ({
    message: 'это не обычный файл, а канал, сокет или устройство: прочитать его нельзя',
    fix: 'удалите его или положите на его место сам файл.',
  }),
  'unreadable-file': () => ({
    message: 'файл или папку не удаётся прочитать: нет прав или отказал диск',
    fix: 'проверьте, открывается ли он у вас, и дайте себе право читать его (в Linux и macOS: chmod u+rX).',
  }),
  'over-limit': ({ limit, max, sign }) => ({
    message: OVER_LIMIT[String(limit)]?.(Number(max), String(sign)) ?? 'здесь слишком много всего',
    fix: MEND_LIMIT[String(limit)] ?? 'разделите файл на части.',
  }),
  'wrong-extension': ({ name, expected, folder, isText }) => ({
    message: `у файла «${name}» не то расширение для этой папки`,
    fix: maybe(
      folder,
      (other) => `перенесите файл в папку ${other} и назовите его в записи.`,
      isText
        ? `переименуйте в «${expected}».`
        : `удалите его, если он лишний; если это запись, назовите файл «${expected}».`,
    ),
  }),
  'invalid-file-name': ({ name, suggestion, cyrillic, fault }) => ({
    message: maybe(
      cyrillic,
      (letters) => `в имени файла «${name}» среди латинских букв стоят русские: ${letters}`,
      `имя файла «${name}» не годится: ${NAME_FAULTS[fault ?? ''] ?? 'оно станет частью адреса страницы, а там бывают только строчные латинские буквы, цифры и дефисы'}`,
    ),
    fix: `назовите файл, например, «${suggestion}»; если он лишний, удалите его.`,
  }),
  'invalid-folder-name': ({ name }) => ({
    message: `имя папки «${name}» не годится: некоторые его знаки в адресе значат другое`,
    fix: 'назовите папку без знаков % ? # : \\ и без невидимых знаков.',
  }),
  'unknown-vocabulary': ({ name, suggestion, known }) => ({
    message: `словаря «${name}» нет`,
    fix: maybe(suggestion, (word) => `возможно, «${word}.yaml»?`, `бывают такие: ${known}.`),
  }),
  'not-utf8': ({ encoding, sample }) => ({
    message: maybe(
      sample,
      (line) => `файл сохранён не в UTF-8; если читать его как ${encoding}, получается: «${line}»`,
      maybe(
        encoding,
        (name) => `файл сохранён в кодировке ${name}, а нужна UTF-8`,
        'файл сохранён не в кодировке UTF-8, буквы не прочитать',
      ),
    ),
    fix: maybe(
      sample,
      () =>
        `если буквы верны, запустите npm run check -- --fix --encoding ${encoding}; если нет, назовите в ней ту кодировку, в которой файл сохранили. Или откройте файл в редакторе в этой кодировке и сохраните заново в UTF-8 (в Блокноте: «Сохранить как», кодировка UTF-8).`,
      maybe(
        encoding,
        () => 'запустите npm run check -- --fix, и файл будет сохранён заново, буквы не изменятся.',
        'откройте его в редакторе и сохраните заново в UTF-8 (в Блокноте: «Сохранить как», кодировка UTF-8). Если кодировка известна: npm run check -- --fix --encoding koi8-r.',
      ),
    ),
  }),
  'empty-file': () => ({
    message: 'файл пуст',
    fix: 'заполните его или удалите.',
  }),
  'duplicate-id': ({ id, other }) => ({
    message: `«${id}» уже занято файлом ${other}; подпапки имени не меняют`,
    fix: 'переименуйте один из файлов или объедините их.',
  }),
  'translation-without-original': ({ original }) => ({
    message: 'это перевод, а текста, с которого он сделан, нет',
    fix: `напишите исходный текст в файле ${original} или удалите перевод.`,
  }),
  'unknown-locale': ({ locale, known, suggestion }) => ({
    message: `«${locale}» — не язык этого сайта (переводы: ${known})`,
    fix: `назовите файл иначе, например «${suggestion}», или добавьте язык в поле locales файла site.yaml.`,
  }),
  'default-language-suffix': ({ locale, suggestion }) => ({
    message: `текст на основном языке пишется в файле без «.${locale}.»`,
    fix: `переименуйте в «${suggestion}».`,
  }),
  'stale-translation': ({ digest, value, locale, file }) => ({
    message:
      value === ''
        ? 'не указано, с какой версии исходного текста сделан перевод'
        : 'исходный текст изменился после перевода',
    fix: `сверьте перевод с исходным текстом и отметьте это командой npm run translations -- --done ${file} или впишите сами: ${mark(digest, locale)}`,
  }),
  'unknown-file': ({ folder, name, suggestion }) => ({
    message: `назван файл «${name}», а в папке ${folder} его нет`,
    fix: `${maybe(suggestion, (word) => `возможно, «${word}»? Или `)}положите файл в ${folder}/.`,
  }),
  'unused-file': ({ folder }) => ({
    message: 'этот файл нигде не назван и потому не публикуется',
    fix:
      folder === 'documents'
        ? 'назовите его в записи, в поле documents, сошлитесь на него в тексте или удалите.'
        : 'назовите его в записи, в поле images, или удалите.',
  }),
  'active-document': ({ name, ending }) => ({
    message: `документ «${name}» опасен: файлы вида ${ending} браузер или сервер не показывает, а выполняет`,
    fix: 'сохраните документ как PDF и назовите в записи этот файл.',
  }),
  'repeated-language': ({ locale }) => ({
    message: `язык «${locale}» назван дважды`,
    fix: 'удалите его во второй раз; первый язык списка — тот, на котором написаны тексты.',
  }),
  'locale-in-part': ({ locale, all, missing }) => ({
    message: `из ${all} надписей сайта на языке «${locale}» нет ${missing}: они будут по-английски`,
    fix: 'так можно и оставить. Каких нет, покажет npm run translations -- --all; переводы добавляет программист в src/i18n/partial/.',
  }),
  'locale-without-interface': ({ locale, lang, known }) => ({
    message: `надписей сайта на языке «${locale}» нет: кнопки, заголовки, даты и числа на его страницах — на другом языке (${languageName(String(lang), 'ru')})`,
    fix: `так можно и оставить: тексты записей показываются на языке «${locale}». Язык надписей добавляет программист, см. CONTRIBUTING.md; пока есть: ${known}.`,
  }),
} satisfies Record<string, FindingText>;

const NAME_FAULTS: Readonly<Record<string, string>> = {
  long: 'в нём больше ста знаков',
  reserved: 'в Windows так называть файлы нельзя',
  language: 'у источника один файл на все языки',
};

const OVER_LIMIT: Readonly<Record<string, (max: number, sign: string) => string>> = {
  bytes: (max) => `файл больше ${max / 1024} КБ и потому не прочитан`,
  megabytes: (max) => `документ больше ${max} МБ`,
  values: (max) => `полей и значений в файле больше ${max}`,
  levels: (max) => `списки и группы вложены друг в друга глубже чем на ${max} уровней`,
  aliases: (max) => `знаки & и * (имя для значения и его повтор) стоят в файле больше ${max} раз`,
  nesting: (max) => `цитаты, списки или компоненты вложены друг в друга глубже чем на ${max} уровней`,
  signs: (max, sign) => `знак ${sign} стоит в тексте больше ${max} раз`,
  faults: (max) => `ошибок в тексте больше ${max}, и дальше он не проверялся`,
};

const MEND_LIMIT: Readonly<Record<string, string>> = {
  bytes: 'оставьте здесь главное, а длинный текст приложите документом (PDF).',
  megabytes: 'сохраните его меньшим, например со сканами в 150–200 точек на дюйм, или разделите.',
  levels: 'сведите списки и группы к одному-двум уровням, как в примерах справочника.',
  aliases: 'напишите сами значения, без & и *.',
  nesting: 'оставьте один-два уровня.',
  signs: 'уберите то, что вставлено по ошибке.',
  faults: 'исправьте первые: у них чаще всего одна причина.',
};
