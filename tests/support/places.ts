import { siteSettings } from '../../src/content-source/site-settings.ts';

/** The site of the content folder, as it will be published. */
export const REAL = { ...siteSettings({}), folder: '.build/test/real', env: {} };

/** The site of the invented city, below the root of its host. */
export const FIXTURE = {
  folder: '.build/test/fixture',
  contentDir: 'tests/fixtures/valid-city',
  locales: ['en', 'ru', 'fr'],
  origin: 'https://towns.example',
  basePath: '/registry/',
  env: {
    CONTENT_DIR: 'tests/fixtures/valid-city',
    SITE_URL: 'https://towns.example',
    BASE_PATH: '/registry/',
  },
};

/** An invented city in one language, with miles, acts of parliament and partners on every side. */
export const MILES = {
  folder: '.build/test/miles',
  contentDir: 'tests/fixtures/miles-city',
  basePath: '/',
  env: { CONTENT_DIR: 'tests/fixtures/miles-city' },
};

/**
 * An invented city in three languages, one of them written from right to left; for a host without headers, so that each
 * page has its policy in itself.
 */
export const RIGHT_TO_LEFT = {
  folder: '.build/test/right-to-left',
  env: { CONTENT_DIR: 'tests/fixtures/rtl-city', META_CSP: '1' },
};

/** An invented city with so many records that its lists are long; see `builtMany`. */
export const MANY = { folder: '.build/test/many', contentDir: '.build/test/many-content' };

/** The city of `FIXTURE` once more, in another time zone and language of the machine. */
export const AGAIN = {
  folder: '.build/test/again',
  env: { ...FIXTURE.env, TZ: 'America/Caracas', LANG: 'ja_JP.UTF-8', LC_ALL: 'C' },
};
