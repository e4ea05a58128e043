/** The module of every command for a city's content, below the root of the program. */
export const COMMAND_MODULES = {
  start: 'src/build/start.ts',
  dev: 'src/build/dev.ts',
  check: 'src/check/cli.ts',
  new: 'src/editor/new.ts',
  import: 'src/editor/import.ts',
  links: 'src/editor/links.ts',
  translations: 'src/editor/translations.ts',
  report: 'src/editor/report.ts',
  build: 'src/build/build.ts',
  pack: 'src/publish/pack.ts',
  serve: 'src/build/serve.ts',
  admin: 'src/cms/serve-admin.ts',
  'build:admin': 'src/cms/build-admin.ts',
  init: 'src/editor/init.ts',
  schemas: 'src/editor/schemas.ts',
  migrate: 'src/editor/migrate.ts',
};
