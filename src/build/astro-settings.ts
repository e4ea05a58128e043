import { dirname, join, relative } from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroUserConfig } from 'astro';
import type { Plugin } from 'vite';
import { guardPages } from '../check/body/guard-pages.ts';
import { languageHere } from '../check/editor-language.ts';
import { contentCheck } from '../check/integration.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { headingIds } from '../content-source/heading-ids.ts';
import { MARKDOWN_FEATURES } from '../content-source/markdown-features.ts';
import { siteSettings } from '../content-source/site-settings.ts';
import { unalignedTables } from '../content-source/unaligned-tables.ts';
import { serveWords } from '../i18n/editor-texts/serve-words.ts';
import { settleBase } from '../routes.ts';
import { contentFiles } from './content-files.ts';
import { nativeModules } from './native-modules.ts';
import { pageTexts } from './page-texts.ts';
import { showChanges } from './show-changes.ts';
import { siteData } from './site-data.ts';
import { STYLE_GROUPS } from './style-groups.ts';
import { stylePage } from './style-page.ts';
import { leftAlone } from './watched-files.ts';

/** Folder of the modules of this program, wherever it is installed. */
const SOURCE = dirname(import.meta.dirname);

/**
 * How Astro and Vite make the site. What they write lies in the current folder, which is that of the content; of the
 * program they only read.
 */
export function astroSettings(): AstroUserConfig {
  const { origin, basePath } = siteSettings(process.env);
  settleBase(basePath);
  const lang = languageHere();
  return {
    output: 'static',
    site: origin,
    base: basePath,
    srcDir: SOURCE,
    publicDir: join(dirname(SOURCE), 'public'),
    trailingSlash: 'always',
    cacheDir: './.build/cache',
    // A strict content security policy admits no inline code.
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
    vite: viteSettings((file) => serveWords(lang).programChanged(relative(dirname(SOURCE), file))),
    markdown: {
      processor: satteri({
        features: MARKDOWN_FEATURES,
        mdastPlugins: [guardPages(contentDir(), lang), headingIds, unalignedTables],
      }),
      syntaxHighlight: false,
    },
    integrations: [contentCheck(), mdx(), contentFiles(), siteData(), showChanges(), stylePage()],
    devToolbar: { enabled: false },
    prerenderConflictBehavior: 'error',
  };
}

function viteSettings(programChanged: (file: string) => string): NonNullable<AstroUserConfig['vite']> {
  return {
    cacheDir: '.build/cache/vite',
    plugins: [ownPackages(), nativeModules(SOURCE, programChanged), pageTexts(contentDir())],
    server: {
      watch: { ignored: leftAlone(process.cwd(), contentDir()) },
      fs: { allow: [process.cwd(), contentDir(), dirname(SOURCE)] },
    },
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: [...STYLE_GROUPS] } } } } },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onwarn(warning, warn) {
          // Astro's own mark on every MDX page; the bundler does not know it and need not.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  };
}

/**
 * Finds Astro where this program has it, whatever asks for it: what Astro itself asks for it looks for in the folder of
 * the content, which need not have any packages.
 */
function ownPackages(): Plugin {
  return {
    name: 'own-packages',
    enforce: 'pre',
    resolveId(id) {
      if (!/^(?:astro|@astrojs\/[\w-]+)(?:\/|$)/u.test(id)) return null;
      return this.resolve(id, join(SOURCE, 'middleware.ts'), { skipSelf: true });
    },
  };
}
