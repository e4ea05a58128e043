import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { asOf } from '../content-source/as-of.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { readDocumentFacts } from '../content-source/document-facts.ts';
import { registryChanges } from '../content-source/history/registry-changes.ts';
import { lastChanged } from '../content-source/last-changed.ts';
import { readPictureSizes } from '../content-source/picture-sizes.ts';
import { linkOnce, readOnce } from '../content-source/read-once.ts';
import { sha256 } from '../content-source/source-file.ts';
import { siteFiles } from '../export/site-files.ts';
import { basePath } from '../routes.ts';
import { pageContext, type PageContext } from '../views/context.ts';
import { contentType } from './content-types.ts';
import { fileWriter } from './folder-files.ts';

/**
 * Writes the files for programs that are made of the registry alone, beside the pages and without Astro, which takes a
 * while for each of its addresses. In dev they are made when they are asked for.
 */
export function siteData(): AstroIntegration {
  const folder = contentDir();
  let site: string | undefined;
  return {
    name: 'site-data',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?', 1);
          if (!MADE_HERE.test(path)) return next();
          contextsOf(folder, site)
            .then((contexts) => {
              const file = siteFiles(contexts, sha256).find(({ href }) => href === path);
              if (file === undefined) return next();
              response.setHeader('Content-Type', contentType(path));
              response.end(file.make());
            })
            .catch(next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const write = fileWriter(fileURLToPath(dir));
        for (const { href, make } of siteFiles(await contextsOf(folder, site), sha256))
          write(decodeURIComponent(href.slice(basePath().length + 1)), make());
      },
    },
  };
}

/** What the files are called; in dev no other request waits for the registry. */
const MADE_HERE =
  /\/(?:id\/.+\.json|data\/.+\.\w+|SHA256SUMS|robots\.txt|calendar\.ics|feed\.atom|site\.webmanifest|opensearch\.xml)$/u;

/** As the pages are made with; none while `site.yaml` cannot be read. */
async function contextsOf(folder: string, site: string | undefined): Promise<PageContext[]> {
  const { content } = readOnce(folder);
  if (content === undefined) return [];
  // Mostly the check has linked the very same content.
  const { registry } = linkOnce(content, { asOf: asOf(folder)(content.site) });
  const published = { ...registry, site: { ...registry.site, url: site ?? registry.site.url } };
  const pictureSizes = await readPictureSizes(folder);
  const documentFacts = await readDocumentFacts(folder);
  const changes = () => registryChanges(folder, content.site.locales[0] ?? '');
  const facts = { lastChanged, pictureSizes, documentFacts, changes };
  return content.site.locales.map((locale) => pageContext(published, locale, facts));
}
