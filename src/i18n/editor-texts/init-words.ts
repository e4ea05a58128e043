import { languageName } from '../format.ts';
import { interfaceLocales, partialLocales, type InterfaceLocale } from '../locales.ts';

/** What the command that begins a site asks and says. */
export interface InitWords {
  /** Questions by their name, without that of a language. */
  asks: Readonly<
    Record<'languages' | 'city' | 'official-name' | 'country' | 'publisher' | 'website' | 'url', string>
  >;
  hints: Readonly<Record<'languages' | 'publisher' | 'website' | 'url', string>>;
  /** @param listed how many places there are to choose from */
  placeHint: (listed: number, hasCountry: boolean) => string;
  noLanguage: (tag: string) => string;
  noAddress: (typed: string) => string;
  noCoordinates: string;
  noZone: string;
  /** The title of the site and what it is, of a city. */
  title: (city: string) => string;
  description: (city: string) => string;
  websiteOf: (city: string) => string;
  taken: (paths: readonly string[]) => string;
  /** Above the words of a language in which there are none: those are of another. */
  toTranslate: (language: string) => string;
  /** @param folder empty for the one in which the command runs */
  done: (folder: string, files: number) => string;
  /** Files that were there and were left as they are. */
  kept: (paths: readonly string[]) => string;
  /** @param folder of the city in a repository that has more in it */
  within: (folder: string) => string;
  /** @param isInstalled whether the program is there already */
  next: (folder: string, isInstalled: boolean) => string;
  untranslated: (languages: readonly string[]) => string;
}

/** The words in a language of the interface. */
export function initWords(lang: InterfaceLocale): InitWords {
  return WORDS[lang];
}

/** Languages by name and tag: English (en). */
function named(tags: readonly string[], lang: InterfaceLocale): string {
  return tags.map((tag) => `${languageName(tag, lang)} (${tag})`).join(', ');
}

const WORDS: Readonly<Record<InterfaceLocale, InitWords>> = {
  ru: {
    asks: {
      languages: 'На каких языках будет сайт?',
      city: 'Как называется город?',
      'official-name': 'Как называется муниципалитет официально?',
      country: 'В какой он стране?',
      publisher: 'Кто ведёт реестр?',
      website: 'Какой у города официальный сайт?',
      url: 'По какому адресу будет опубликован реестр?',
    },
    hints: {
      languages: `Теги BCP 47 через запятую, основной язык первым: ru, en. Все слова самого сайта есть на языках: ${named(interfaceLocales, 'ru')}; часть слов — на языках: ${named(partialLocales, 'ru')}. Вместо остальных стоит другой язык сайта или английский; тексты записей могут быть на любом языке.`,
      publisher: 'Отдел администрации, общество, музей.',
      website: 'Он станет первым источником реестра: https://…',
      url: 'Если ещё неизвестно, нажмите Enter. Адрес можно вписать в site.yaml позже; проверка о нём напомнит.',
    },
    placeHint: (listed) =>
      listed > 0
        ? 'Номер из списка, или широта и долгота, например, с карты в интернете: 60,17; 24,94.'
        : 'Справочник этого места не знает. Широта и долгота, например, с карты в интернете: 60,17; 24,94.',
    noLanguage: (tag) => `Языка «${tag}» нет. Пишите теги BCP 47: ru, en, sah.`,
    noAddress: (typed) => `«${typed}» — не адрес. Пишите https://…`,
    noCoordinates:
      'Без координат города нет ни карты, ни расстояний, ни местного времени. Найдите их и начните снова.',
    noZone: 'Для этого места часовой пояс не нашёлся. Назовите место на суше.',
    title: (city) => `${city}: внешние связи`,
    description: (city) => `${city}: партнёры города, соглашения с ними и источники этих сведений.`,
    websiteOf: (city) => `${city}, официальный сайт`,
    taken: (paths) => `Эти файлы уже есть: ${paths.join(', ')}. Ничего не записано. Назовите пустую папку.`,
    toTranslate: (language) => `Переведите: язык «${language}» этим словам ещё не дан.`,
    done: (folder, files) => `Записано ${folder === '' ? 'в эту папку' : `в «${folder}»`}, файлов: ${files}.`,
    kept: (paths) => `Эти файлы уже были и остались, как есть: ${paths.join(', ')}.`,
    within: (folder) =>
      `Эта папка лежит в репозитории, где есть и другое: ${folder}. GitHub и GitLab читают .github/ и .gitlab-ci.yml только в корне репозитория: перенесите их туда и укажите их шагам эту папку.`,
    next: (folder, isInstalled) =>
      [
        'Дальше:',
        ...(folder ? [`  cd ${folder}`] : []),
        ...(isInstalled ? [] : ['  npm install               установить программу']),
        '  npm start                 собрать и показать сайт',
        '  npm run new -- partner    внести первого партнёра',
        'Как опубликовать и обновлять — в README.md.',
      ].join('\n'),
    untranslated: (languages) =>
      `Готовых слов на этих языках нет, вместо них стоят английские: ${languages.join(', ')}. Строки, где их надо перевести, отмечены в начале файлов.`,
  },
  en: {
    asks: {
      languages: 'In which languages will the site be?',
      city: 'What is the city called?',
      'official-name': 'What is the municipality called officially?',
      country: 'In which country is it?',
      publisher: 'Who keeps the registry?',
      website: 'What is the official website of the city?',
      url: 'At which address will the registry be published?',
    },
    hints: {
      languages: `BCP 47 tags with commas between them, the main language first: en, fr. The site has all of its own words in ${named(interfaceLocales, 'en')}, and a part of them in ${named(partialLocales, 'en')}. In others English or another language of the site stands for them; the texts of records may be in any.`,
      publisher: 'An office of the city, a society, a museum.',
      website: 'It becomes the first source of the registry: https://…',
      url: 'Press Enter if it is not known yet. It can be put into site.yaml later; the check reminds of it.',
    },
    placeHint: (listed) =>
      listed > 0
        ? 'A number of the list, or latitude and longitude, for example from a map on the web: 60.17, 24.94.'
        : 'The gazetteer does not know the place. Latitude and longitude, for example from a map on the web: 60.17, 24.94.',
    noLanguage: (tag) => `There is no language "${tag}". Write BCP 47 tags: en, fr, cy.`,
    noAddress: (typed) => `"${typed}" is no address. Write https://…`,
    noCoordinates:
      'Without the coordinates of the city there is no map, no distance and no local time. Look them up and begin again.',
    noZone: 'No time zone was found for this place. Name a place on land.',
    title: (city) => `${city}: external relations`,
    description: (city) => `${city}: the partners of the city, its agreements with them, and the sources.`,
    websiteOf: (city) => `${city}, official website`,
    taken: (paths) =>
      `These files are there already: ${paths.join(', ')}. Nothing was written. Name an empty folder.`,
    toTranslate: (language) => `To be translated: these words are not in "${language}" yet.`,
    done: (folder, files) => `Written ${folder === '' ? 'here' : `to "${folder}"`}, files: ${files}.`,
    kept: (paths) => `These files were there and stay as they are: ${paths.join(', ')}.`,
    within: (folder) =>
      `This folder lies in a repository that has more in it: ${folder}. GitHub and GitLab read .github/ and .gitlab-ci.yml only at the top of a repository: move them there, and have their steps run in this folder.`,
    next: (folder, isInstalled) =>
      [
        'Next:',
        ...(folder ? [`  cd ${folder}`] : []),
        ...(isInstalled ? [] : ['  npm install               install the program']),
        '  npm start                 build the site and show it',
        '  npm run new -- partner    enter the first partner',
        'README.md says how to publish and to update.',
      ].join('\n'),
    untranslated: (languages) =>
      `There are no ready words in these languages, and English ones stand in their place: ${languages.join(', ')}. The files say at their beginning where to translate.`,
  },
};
