import { join } from 'node:path';
import type { SiteFinding } from '../check/site/site-finding.ts';
import { buildDate } from '../content-source/build-date.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { makePages } from './make-pages.ts';
import { markBuild } from './place/build-mark.ts';
import { demandPlace } from './place/demand-place.ts';
import { swapFolder } from './place/swap-folder.ts';
import { inWorkshop } from './place/workshop.ts';

/**
 * Builds the site beside the place where it shall stand, checks what came out, and only then puts it there.
 * @param place folder of the finished site
 * @param env `CONTENT_DIR`, `SITE_URL`, `BASE_PATH`, `META_CSP`, `SOURCE_DATE_EPOCH`; the last is set when it is absent
 * @returns what is wrong with the built pages; when there is anything, the place is left as it was
 * @throws before anything is built, when the site must not stand there, see {@link demandPlace}; when Astro or one of
 * its integrations stops the build; when the site cannot be put in its place, see {@link swapFolder}
 */
export async function buildSite(place: string, env: NodeJS.ProcessEnv): Promise<SiteFinding[]> {
  const { folder, mayReplace } = demandPlace(place, 'site', env);
  env['SOURCE_DATE_EPOCH'] = buildDate(env, contentDir());
  return inWorkshop('work', async (workshop) => {
    const outDir = join(workshop, 'site');
    const findings = await makePages(outDir, join(workshop, 'cache'), env);
    if (findings.length > 0) return findings;
    markBuild(outDir, 'site');
    swapFolder(outDir, folder, { mayReplace });
    return [];
  });
}
