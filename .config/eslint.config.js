import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['.astro/', '.build/', '.vitest/', 'dist/', 'dist-*/', 'tests/fixtures/']),
  typescript.configs.strict,
  typescript.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      // Prettier wraps code, and leaves comments alone.
      'max-len': ['error', { code: 1000, comments: 120 }],
      '@typescript-eslint/array-type': ['error', { default: 'array' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**'],
    rules: { 'max-lines': ['error', 220] },
  },
  {
    // Tests put a subject into one function, and components a whole list of markup.
    files: ['src/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', 60] },
  },
  {
    // Commands speak to whoever typed them.
    files: [
      'src/build/{build,dev,serve,start}.ts',
      'src/cms/{build,serve}-admin.ts',
      'src/publish/pack.ts',
      'src/setup/*.mjs',
      'tests/run.ts',
      'tests/bench/**/*.ts',
      'tests/browser/ensure-chromium.ts',
    ],
    rules: { 'no-console': 'off' },
  },
);
