import { join, relative } from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { contentFiles } from './src/build/content-files.ts';
import { headingIds } from './src/content-source/heading-ids.ts';
import { MARKDOWN_FEATURES } from './src/content-source/markdown-features.ts';
import { contentDir } from './src/content-source/content-dir.ts';
import { siteSettings } from './src/content-source/site-settings.ts';
import { unalignedTables } from './src/content-source/unaligned-tables.ts';
import { nativeModules } from './src/build/native-modules.ts';
import { showChanges } from './src/build/show-changes.ts';
import { siteData } from './src/build/site-data.ts';
import { STYLE_GROUPS } from './src/build/style-groups.ts';
import { stylePage } from './src/build/style-page.ts';
import { leftAlone } from './src/build/watched-files.ts';
import { guardPages } from './src/check/body/guard-pages.ts';
import { languageHere } from './src/check/editor-language.ts';
import { contentCheck } from './src/check/integration.ts';
import { serveWords } from './src/i18n/editor-texts/serve-words.ts';
import { settleBase } from './src/routes.ts';

const { origin, basePath } = siteSettings(process.env);
settleBase(basePath);
const lang = languageHere();

export default defineConfig({
  output: 'static',
  site: origin,
  base: basePath,
  trailingSlash: 'always',
  cacheDir: './.build/cache',
  // A strict content security policy admits no inline code.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    plugins: [
      nativeModules(join(import.meta.dirname, 'src'), (file) =>
        serveWords(lang).programChanged(relative(import.meta.dirname, file)),
      ),
    ],
    server: { watch: { ignored: leftAlone(import.meta.dirname, contentDir()) } },
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: STYLE_GROUPS } } } } },
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
  },
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
});
