import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite, type ServedSite } from '../../src/build/serve-site.ts';

/**
 * Serves a copy of a built site as if it had been built for the very address at which it is served: its links to itself
 * with a host, such as the canonical one, lead to where they stand.
 * @param from the built site
 * @param origin for which it was built
 * @param pages those to which it applies, as paths of their folders; the others stay as they are
 * @param to folder of the copy, which is replaced
 */
export async function serveAtAddress(
  from: string,
  origin: string,
  pages: readonly string[],
  to: string,
): Promise<ServedSite> {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  const site = await serveSite(to);
  for (const page of pages) {
    const file = join(to, page, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(origin, new URL(site.url).origin));
  }
  return site;
}
