import type { InterfaceLocale } from '../locales.ts';

/** Words for where a build stands, and why it may not stand somewhere. */
interface PlaceWords {
  /** The whole message: the place as it was asked for, and one of the reasons. */
  refused: (place: string, reason: string) => string;
  reasons: Readonly<Record<Refusal, (at: string) => string>>;
  /** The clone has not the whole history. */
  shallow: string;
  siteStands: (place: string, seconds: number) => string;
  picturesUnreadable: (files: readonly string[]) => string;
  /** No more can be written: where the build works, and where the site shall stand. */
  diskFull: (work: string, place: string) => string;
  notBuilt: (state: string) => string;
  states: Readonly<Record<PlaceState, (place: string) => string>>;
}

/** Why a build may not stand somewhere. */
export type Refusal =
  | 'file'
  | 'project'
  | 'content'
  | 'home'
  | 'in-project'
  | 'repository'
  | 'in-build'
  | 'not-writable'
  | 'foreign'
  | 'holds';

/** What stands in a place after a build that failed. */
export type PlaceState = 'built' | 'empty' | 'half' | 'other';

/** The words in the editor's language. */
export function placeWords(lang: InterfaceLocale): PlaceWords {
  return WORDS[lang];
}

const WORDS: Readonly<Record<InterfaceLocale, PlaceWords>> = {
  ru: {
    refused: (place, reason) => `Сборку нельзя поставить в «${place}»: ${reason}`,
    reasons: {
      file: (at) => `«${at}» — не папка. Назовите папку.`,
      project: (at) => `там лежит весь проект (${at}). Назовите другую папку, например dist.`,
      content: (at) => `она заняла бы место содержания (${at}). Назовите другую папку, например dist.`,
      home: (at) => `там лежит домашняя папка (${at}). Назовите отдельную папку для сайта.`,
      'in-project': (at) =>
        `внутри проекта (${at}) для сборок есть dist и папки рядом с ней, имя которых начинается с dist-. Назовите такую или папку вне проекта.`,
      repository: (at) =>
        `это место — репозиторий или лежит в нём (${at}). Соберите сайт в папку вне репозитория, а потом скопируйте.`,
      'in-build': (at) =>
        `она лежит внутри другой сборки (${at}), которая заменяется целиком. Назовите другую папку.`,
      'not-writable': (at) => `в «${at}» нельзя писать. Дайте право на запись или назовите другую папку.`,
      foreign: (at) =>
        `в «${at}» лежит то, чего сборка не делала. Назовите пустую папку, или, если это больше не нужно, удалите сами.`,
      holds: (at) =>
        `внутри лежит то, чего сборка не делала: ${at}. Уберите это сами или назовите другую папку.`,
    },
    shallow:
      'Репозиторий склонирован не целиком: страницы не скажут, когда запись изменена. Заберите историю: git fetch --unshallow (в GitHub Actions — fetch-depth: 0, в GitLab — GIT_DEPTH: 0).',
    siteStands: (place, seconds) =>
      `Сайт стоит в ${place}. Сборка заняла ${seconds.toFixed(1).replace('.', ',')} с.`,
    picturesUnreadable: (files) =>
      `Картинку не удаётся прочесть: ${files.join(', ')}. Откройте её в программе для фотографий, сохраните заново и замените файл.`,
    diskFull: (work, place) =>
      `На диске кончилось место. Освободите его там, где лежат ${work} (здесь сайт собирается) и ${place} (здесь он будет стоять), и соберите снова.`,
    notBuilt: (state) => `Сайт не собран. ${state}`,
    states: {
      built: (place) => `В ${place} стоит прежний сайт.`,
      empty: (place) => `В ${place} сайта нет.`,
      half: (place) => `${place}: замена прервана на полпути; следующий запуск вернёт прежний сайт.`,
      other: (place) => `${place}: ничего не изменено.`,
    },
  },
  en: {
    refused: (place, reason) => `A build cannot stand in "${place}": ${reason}`,
    reasons: {
      file: (at) => `"${at}" is no folder. Name a folder.`,
      project: (at) => `the whole project lies there (${at}). Name another folder, such as dist.`,
      content: (at) => `it would take the place of the content (${at}). Name another folder, such as dist.`,
      home: (at) => `a home folder lies there (${at}). Name a folder for the site alone.`,
      'in-project': (at) =>
        `inside the project (${at}) builds stand in dist or in a folder beside it whose name begins with dist-. Name one of these, or a folder outside the project.`,
      repository: (at) =>
        `it is a repository or lies in one (${at}). Build into a folder outside the repository, and copy the site then.`,
      'in-build': (at) =>
        `it lies inside another build (${at}), which is replaced as a whole. Name another folder.`,
      'not-writable': (at) => `"${at}" cannot be written. Allow it, or name another folder.`,
      foreign: (at) =>
        `"${at}" holds what no build made. Name an empty folder, or, if it is not needed any more, delete it yourself.`,
      holds: (at) =>
        `something lies inside that no build made: ${at}. Take it away yourself, or name another folder.`,
    },
    shallow:
      'The clone is shallow: pages will not say when a record was changed. Get the history: git fetch --unshallow (fetch-depth: 0 in GitHub Actions, GIT_DEPTH: 0 in GitLab).',
    siteStands: (place, seconds) => `The site stands in ${place} after ${seconds.toFixed(1)} s.`,
    picturesUnreadable: (files) =>
      `A picture cannot be read: ${files.join(', ')}. Open it in a program for photographs, save it anew, and replace the file.`,
    diskFull: (work, place) =>
      `The disk is full. Make room where ${work} (the site is built there) and ${place} (it will stand there) lie, and build again.`,
    notBuilt: (state) => `The site was not built. ${state}`,
    states: {
      built: (place) => `The previous site stands in ${place}.`,
      empty: (place) => `No site stands in ${place}.`,
      half: (place) => `${place}: the swap was stopped half way; the next start puts the previous site back.`,
      other: (place) => `${place}: nothing was changed.`,
    },
  },
};
