/** The site of the content folder, as it will be published. */
export const REAL = { folder: '.build/test/real', env: {} };

/** The site of the invented city, below the root of its host. */
export const FIXTURE = {
  folder: '.build/test/fixture',
  contentDir: 'tests/fixtures/valid-city',
  origin: 'https://towns.example',
  basePath: '/registry/',
  env: {
    CONTENT_DIR: 'tests/fixtures/valid-city',
    SITE_URL: 'https://towns.example',
    BASE_PATH: '/registry/',
  },
};

/** An invented city in one language, with miles and acts of parliament. */
export const MILES = {
  folder: '.build/test/miles',
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

/** The city of `FIXTURE` once more, in another time zone and language of the machine. */
export const AGAIN = {
  folder: '.build/test/again',
  env: { ...FIXTURE.env, TZ: 'America/Caracas', LANG: 'ja_JP.UTF-8', LC_ALL: 'C' },
};
