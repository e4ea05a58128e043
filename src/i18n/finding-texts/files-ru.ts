import type { FindingText } from './finding-text.ts';
import { mark } from './mark.ts';
import { maybe } from './maybe.ts';

/** Russian texts of the rules for files: their names, encodings and syntax. */
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
  'wrong-extension': ({ name, expected, folder }) => ({
    message: `у файла «${name}» не то расширение для этой папки`,
    fix: maybe(
      folder,
      (other) => `перенесите файл в папку ${other} и назовите его в записи.`,
      `переименуйте в «${expected}».`,
    ),
  }),
  'invalid-file-name': ({ name, suggestion, cyrillic }) => ({
    message: maybe(
      cyrillic,
      (letters) => `в имени файла «${name}» среди латинских букв стоят русские: ${letters}`,
      `имя файла «${name}» не годится: оно станет частью адреса страницы`,
    ),
    fix: `оставьте строчные латинские буквы, цифры и дефис, например «${suggestion}».`,
  }),
  'invalid-folder-name': ({ name }) => ({
    message: `имя папки «${name}» не годится: некоторые его знаки в адресе значат другое`,
    fix: 'назовите папку без знаков % ? # : \\ и без невидимых знаков.',
  }),
  'unknown-vocabulary': ({ name, suggestion, known }) => ({
    message: `словаря «${name}» нет`,
    fix: maybe(suggestion, (word) => `возможно, «${word}.yaml»?`, `бывают такие: ${known}.`),
  }),
  'not-utf8': ({ encoding }) => ({
    message: maybe(
      encoding,
      (name) => `файл сохранён в кодировке ${name}, а нужна UTF-8`,
      'файл сохранён не в кодировке UTF-8, буквы не прочитать',
    ),
    fix: maybe(
      encoding,
      () => 'запустите npm run check -- --fix, и файл будет сохранён заново, буквы не изменятся.',
      'откройте его в редакторе и сохраните заново в UTF-8 (в Блокноте: «Сохранить как», кодировка UTF-8).',
    ),
  }),
  'empty-file': () => ({
    message: 'файл пуст',
    fix: 'заполните его или удалите.',
  }),
  'merge-conflict': () => ({
    message: 'в файле остались метки слияния «<<<<<<<» и «>>>>>>>»: две правки не были сведены в одну',
    fix: 'оставьте нужный вариант и удалите строки с метками.',
  }),
  'unclosed-frontmatter': () => ({
    message: 'сведения в начале файла не закрыты',
    fix: 'после последнего поля поставьте отдельную строку из трёх дефисов: ---',
  }),
  'no-frontmatter': () => ({
    message: 'нет сведений в начале файла',
    fix: 'начните файл строкой ---, затем поля (например, «kind: meeting»), затем снова строка ---, а уже за ней текст.',
  }),
  'not-a-mapping': () => ({
    message: 'здесь ожидались поля вида «имя: значение»',
    fix: 'пишите каждое поле с новой строки, например «kind: meeting».',
  }),
  'duplicate-field': ({ field }) => ({
    message: `поле «${field}» записано дважды`,
    fix: 'оставьте одну из строк.',
  }),
  'yaml-tab': () => ({
    message: 'отступ сделан табуляцией',
    fix: 'замените её пробелами, по два на каждую ступень.',
  }),
  'yaml-needs-quotes': ({ value, suggestion }) => ({
    message: `значение «${value}» не прочитать: в нём есть знак, который здесь что-то значит (например, двоеточие)`,
    fix: `возьмите значение в кавычки: ${suggestion}`,
  }),
  'yaml-syntax': ({ text }) => ({
    message: `строку «${text}» не прочитать`,
    fix: 'проверьте отступы (по два пробела), закрыты ли кавычки и скобки, стоит ли после имени поля двоеточие с пробелом.',
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
  'stale-translation': ({ digest, value, locale }) => ({
    message:
      value === ''
        ? 'не указано, с какой версии исходного текста сделан перевод'
        : 'исходный текст изменился после перевода',
    fix: `сверьте перевод с исходным текстом и впишите: ${mark(digest, locale)}`,
  }),
  'unknown-file': ({ folder, name, suggestion }) => ({
    message: `назван файл «${name}», а в папке ${folder} его нет`,
    fix: `${maybe(suggestion, (word) => `возможно, «${word}»? Или `)}положите файл в ${folder}/.`,
  }),
  'unused-file': () => ({
    message: 'этот файл нигде не назван и потому не публикуется',
    fix: 'назовите его в записи (поле documents или images) или удалите.',
  }),
  'unreadable-image': ({ format }) => ({
    message: maybe(
      format,
      (word) => `это снимок в формате ${word}, браузеры его не показывают`,
      'это не картинка, которую можно прочитать, что бы ни говорило имя файла',
    ),
    fix: 'откройте файл на компьютере или телефоне, сохраните как JPEG и назовите в записи новый файл. Годятся JPEG, PNG, WebP, AVIF и GIF.',
  }),
  'active-document': ({ ending }) => ({
    message: `файл «${ending}» браузер или сервер выполнит как часть этого сайта`,
    fix: 'сохраните документ как PDF и назовите в записи этот файл.',
  }),
  'repeated-language': ({ locale }) => ({
    message: `язык «${locale}» назван дважды`,
    fix: 'удалите его во второй раз; первый язык списка — тот, на котором написаны тексты.',
  }),
  'locale-without-interface': ({ locale, known }) => ({
    message: `надписей сайта на языке «${locale}» нет`,
    fix: `оставьте языки, на которых они есть: ${known}.`,
  }),
} satisfies Record<string, FindingText>;
