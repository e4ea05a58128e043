import { defineConfig } from 'vitest/config';

// Pure code, which is to answer at once.
const pure = [
  'unit/{components,drafts,export,finish,format,i18n,map,registry,search,timeline,typography,views}/**/*.test.ts',
  'unit/routes.test.ts',
];

// Of these, what reads the coastline, starts Pagefind, makes every page of a site or links thousands of records.
const heavy = [
  'unit/registry/build-registry.test.ts',
  'unit/registry/derive/chains.test.ts',
  'unit/views/partner/brief-view.test.ts',
  'unit/views/every-page.test.ts',
  'unit/map/build-*.test.ts',
  'unit/map/land-path.test.ts',
  'unit/registry/land.test.ts',
  'unit/search/build-index.test.ts',
];

// Runs with different needs: pure code; tools, which read and write files; built sites in a real browser, and behind
// real web servers; the program installed as a package.
export default defineConfig({
  cacheDir: '../.build/vitest',
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: pure, exclude: heavy, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'tools',
          include: [
            'architecture.test.ts',
            ...heavy,
            'unit/{bench,build,check,cms,content-source,editor,fonts,publish,setup,site,social,styles,workflows}/**/*.test.ts',
            'unit/{handbook,readme}.test.ts',
          ],
          // Some start a program or pack a picture; the machine may be busy.
          testTimeout: 30_000,
          expect: { poll: { timeout: 15_000 } },
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          // Of the city whose content it is, too.
          include: [
            'build/**/*.test.ts',
            'browser/**/*.test.ts',
            'interop/**/*.test.ts',
            '../content/tests/**/*.test.ts',
          ],
          globalSetup: ['support/built-sites.ts'],
          // Tests in a browser wait as much as they work.
          maxWorkers: 3,
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // The files that run in one process share its browser.
          isolate: false,
          // A loaded machine may take its time: what does not come in it does not come at all.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'hosting',
          include: ['hosting/**/*.test.ts'],
          globalSetup: ['support/built-sites.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'package', include: ['package/**/*.test.ts'], testTimeout: 180_000 },
      },
    ],
    environment: 'node',
    maxWorkers: 2,
    root: import.meta.dirname,
  },
});
