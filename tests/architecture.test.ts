import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { circles } from './support/circles.ts';
import { sourceModules, type SourceModule } from './support/source-imports.ts';
import { namesOfTwoThings, unusedExports } from './support/unused-exports.ts';
import { unusedMessages } from './support/unused-messages.ts';
import { spelledIds } from './support/vocabulary-ids.ts';
import config from './vitest.config.ts';

const modules = sourceModules();

const INVENTED = ['valid-city', 'minimal-city', 'miles-city', 'rtl-city'].map(
  (name) => `tests/fixtures/${name}`,
);

/** What each part of `src/` may import from other parts. Every arrow leads down; what is not listed is forbidden. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'env.d.ts': ['views', 'components'],
  'middleware.ts': ['check', 'finish', 'format'],
  pages: [
    'layouts',
    'components',
    'views',
    'drafts',
    'export',
    'search',
    'map',
    'site',
    'registry',
    'format',
    'i18n',
    'routes.ts',
    'styles',
  ],
  layouts: ['components', 'views', 'i18n', 'routes.ts', 'styles'],
  components: [
    'views',
    'export',
    'map',
    'timeline',
    'search',
    'registry',
    'format',
    'i18n',
    'routes.ts',
    'styles',
  ],
  drafts: ['export', 'format', 'social', 'views'],
  export: ['views', 'registry', 'format', 'i18n', 'routes.ts'],
  search: ['views', 'registry', 'format', 'i18n', 'routes.ts'],
  views: ['map', 'timeline', 'registry', 'format', 'i18n', 'routes.ts'],
  site: ['check', 'content-source', 'views', 'registry', 'format', 'i18n', 'routes.ts'],
  build: [
    'check',
    'content-source',
    'drafts',
    'export',
    'finish',
    'search',
    'views',
    'registry',
    'format',
    'i18n',
    'routes.ts',
  ],
  check: ['content-source', 'finish', 'registry', 'format', 'i18n', 'routes.ts', 'setup'],
  publish: ['build', 'check', 'content-source', 'format', 'i18n'],
  cms: ['build', 'check', 'content-source', 'registry', 'format', 'i18n', 'routes.ts'],
  'content-source': ['registry', 'format', 'i18n', 'routes.ts'],
  map: ['format'],
  timeline: ['format'],
  i18n: ['format'],
  'routes.ts': ['format'],
  editor: [
    'cms',
    'check',
    'content-source',
    'drafts',
    'export',
    'views',
    'registry',
    'format',
    'i18n',
    'setup',
  ],
  registry: ['format'],
  format: [],
  social: ['fonts', 'format', 'styles', 'views'],
  fonts: [],
  styles: [],
  finish: ['format', 'typography'],
  typography: [],
  setup: ['i18n'],
};

const PURE = [
  'format',
  'registry',
  'views',
  'map',
  'timeline',
  'i18n',
  'routes.ts',
  'export',
  'finish',
  'typography',
];

describe('imports', () => {
  it('lead downwards only', () => {
    const wrong = modules.flatMap(({ file, part, imports }) =>
      imports
        .filter((target) => target.part !== undefined && target.part !== part)
        .filter((target) => !MAY_IMPORT[part]?.includes(target.part ?? ''))
        .map((target) => `${file} imports ${target.name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('make no circle, neither among the parts nor among the files, types included', () => {
    const arrows = modules.flatMap((from) => from.imports.map((to) => ({ from, to })));
    expect(circles(arrows.map(({ from, to }) => [from.part, to.part]))).toEqual([]);
    expect(circles(arrows.map(({ from, to }) => [from.file, to.file]))).toEqual([]);
  });

  it.each(PURE)('of %s touch neither files nor Astro nor a process', (part) => {
    // `node:url` reads texts only.
    const outside = /^(?:node:(?!url$)|astro:|astro$|astro\/(?!zod)|vite|pagefind|sharp)/u;
    expect(importers(outside, (module) => module.part === part)).toEqual([]);
  });

  it('reach no collection of Astro, which would keep the content of one build for the next', () => {
    expect(partsImporting(/^astro:content$/u)).toEqual([]);
  });

  it('reach the file system from where files are read or written', () => {
    const allowed = [
      'build',
      'check',
      'cms',
      'content-source',
      'editor',
      'fonts',
      'publish',
      'search',
      'setup',
    ];
    expect(partsImporting(/^node:fs/u).filter((part) => !allowed.includes(part))).toEqual([]);
  });

  it.each([
    [/^d3-geo$|^topojson/u, ['format', 'map', 'registry']],
    [/^pagefind$/u, ['search']],
    [/^htmlparser2$/u, ['finish']],
    [/^(?:js-)?yaml$/u, ['content-source']],
    [/^edtf$/u, ['format']],
  ])('of %s stay in their part', (name, parts) => {
    expect(partsImporting(name)).toEqual(parts);
  });
});

describe('pure code', () => {
  it('asks neither clock nor chance', () => {
    const asks = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/u;
    const guilty = modules.filter(({ part, text }) => PURE.includes(part) && asks.test(text));
    expect(guilty.map(({ file }) => file)).toEqual([]);
  });
});

describe('markup', () => {
  it('is never made of text: no module hands a text to a parser of HTML or of code', () => {
    const parses =
      /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bsetHTML\w*\(|\bdocument\.write|\bDOMParser\b|\bcreateContextualFragment\b|\beval\(|\bnew Function\b|\bdefine:vars\b|\bis:raw\b/u;
    expect(modules.filter(({ text }) => parses.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('is put into a page as it is only where it was rendered from Markdown, and where it is data', () => {
    expect(modules.filter(({ text }) => /\bset:html\b/u.test(text)).map(({ file }) => file)).toEqual([
      'src/components/handbook/HandbookArticle.astro',
      'src/components/prose/Statement.astro',
      'src/components/prose/Term.astro',
      'src/components/record/Prose.astro',
      'src/components/ui/LinkedData.astro',
    ]);
  });
});

describe('words', () => {
  it('of the vocabularies of a city stand in the content only, but for those that the format names', () => {
    expect(spelledIds(INVENTED)).toEqual([]);
  });

  it('of a path are spelled by one module', () => {
    const spelled = /["'`]\/(?!\/)[\w${}-]+\/|\bhref="\//u;
    const rendering = [
      'pages',
      'layouts',
      'components',
      'views',
      'export',
      'search',
      'map',
      'i18n',
      'registry',
      'site',
    ];
    const guilty = modules.filter(
      ({ part, text }) => rendering.includes(part) && spelled.test(withoutImports(text)),
    );
    expect(guilty.map(({ file }) => file)).toEqual([]);
  });
});

describe('dead code', () => {
  it.each([
    ['exports', unusedExports],
    ['messages', unusedMessages],
  ])('is kept in no %s', (_, findUnused) => {
    expect(findUnused()).toEqual([]);
  });
});

describe('names', () => {
  it('stand for one thing each, wherever they are exported', () => {
    expect(namesOfTwoThings()).toEqual([]);
  });
});

describe('files', () => {
  it('are named for one thing', () => {
    const vague = /^(?:utils?|helpers?|common|misc|lib|data|info|items?|manager|process|handle)$/u;
    // The names of pages are their addresses.
    const named = modules.filter(({ part }) => part !== 'pages');
    const guilty = named.filter(({ file }) =>
      file.split('/').some((step) => vague.test(step.replace(/\..*$/u, ''))),
    );
    expect(guilty.map(({ file }) => file)).toEqual([]);
  });

  it('of pages list them by `pagesOf`, which names the route where that fails', () => {
    const listing = modules.filter(({ text }) => text.includes('export const getStaticPaths'));
    const otherwise = listing.filter(({ text }) => !/ getStaticPaths = pagesOf\(/u.test(text));
    expect(listing.length).toBeGreaterThan(20);
    expect(otherwise.map(({ file }) => file)).toEqual([]);
  });

  it('of pages stay thin', () => {
    // A file whose name begins with an underscore is no route of the site.
    const routes = modules.filter(({ part, file }) => part === 'pages' && !/\/_[^/]*$/u.test(file));
    const long = routes.filter(({ text }) => text.split('\n').length > 65);
    expect(long.map(({ file }) => file)).toEqual([]);
  });
});

it('runs every file of tests in one of the projects', () => {
  const projects = config.test?.projects ?? [];
  const included = projects.flatMap((project) =>
    typeof project === 'object' && 'test' in project ? (project.test?.include ?? []) : [],
  );
  const files = (patterns: string[]) => globSync(patterns, { cwd: import.meta.dirname }).sort();
  expect(files(['**/*.test.ts', '../content/**/*.test.ts'])).toEqual(files(included));
});

function importers(name: RegExp, where: (module: SourceModule) => boolean): string[] {
  return modules
    .filter((module) => where(module) && module.imports.some((target) => name.test(target.name)))
    .map(({ file }) => file);
}

function partsImporting(name: RegExp): string[] {
  const parts = modules
    .filter(({ imports }) => imports.some((target) => name.test(target.name)))
    .map(({ part }) => part);
  return [...new Set(parts)].sort();
}

function withoutImports(text: string): string {
  return text.replaceAll(/^import .*$/gmu, '');
}
