import { build } from 'astro';
import { languageHere } from '../check/editor-language.ts';
import { editorLog } from '../check/faults/editor-logger.ts';
import type { SiteFinding } from '../check/site/site-finding.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { readOnce } from '../content-source/read-once.ts';
import { siteSettings } from '../content-source/site-settings.ts';
import { astroSettings } from './astro-settings.ts';
import { hasOfflineCopy } from '../views/open-data/data-files.ts';
import { pageWork } from './pages/page-work.ts';

/**
 * Makes all pages and files of the site.
 * @param folder absolute path of an empty folder to make them in
 * @param cacheDir absolute path of what Astro may keep while it works; empty, so that a release never shows what an
 *   earlier build has kept
 * @param env see `buildSite`
 * @returns what is wrong with the pages
 * @throws when Astro, one of its integrations or the work on the pages stops
 */
export async function makePages(
  folder: string,
  cacheDir: string,
  env: NodeJS.ProcessEnv,
  { hasIndex = true } = {},
): Promise<SiteFinding[]> {
  const settings = siteSettings(env);
  const lang = languageHere(env);
  const records = Object.values(readOnce(contentDir()).content?.records ?? {}).flat().length;
  const work = {
    folder,
    settings,
    hasIndex,
    hasOfflineCopy: hasOfflineCopy(records),
    hasMetaPolicy: env['META_CSP'] === '1',
  };
  const pages = pageWork(work, lang);
  try {
    const { integrations = [], ...astro } = astroSettings();
    const made = build({
      ...astro,
      configFile: false,
      outDir: folder,
      cacheDir,
      logLevel: 'warn',
      logger: editorLog(lang),
      integrations: [...integrations, pages.integration],
    });
    await Promise.race([made, pages.failure]);
    return await pages.finish();
  } finally {
    await pages.stop();
  }
}
