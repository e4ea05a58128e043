import { defineConfig } from 'vitest/config';

// Three runs with different needs: pure code, built sites, a real browser.
export default defineConfig({
  cacheDir: '../.build/vitest',
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['unit/**/*.test.ts', 'architecture.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['build/**/*.test.ts', 'browser/**/*.test.ts'],
          globalSetup: ['support/built-sites.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
    environment: 'node',
    maxWorkers: 2,
    root: import.meta.dirname,
  },
});
