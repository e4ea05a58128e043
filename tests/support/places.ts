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

/** The same once more, in another time zone and language of the machine. */
export const AGAIN = {
  folder: '.build/test/again',
  env: { ...FIXTURE.env, TZ: 'America/Caracas', LANG: 'ja_JP.UTF-8', LC_ALL: 'C' },
};
