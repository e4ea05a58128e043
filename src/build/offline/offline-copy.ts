import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '../../check/site/built-site.ts';
import { isAskedFor, isInCopy } from '../../views/open-data/offline-address.ts';
import { FILES_SCRIPT, offlinePage, offlineStyles } from './offline-page.ts';
import { fileAsScript, filesScript, moduleAsScript } from './offline-scripts.ts';
import { zipWriter } from './zip-writer.ts';

/** The copy of the site that is opened from a disk, packed while the pages are made. */
interface OfflineCopy {
  /** Takes a finished page. */
  addPage: (file: string, html: string) => void;
  /** Takes a file that was made like a page. */
  addFile: (file: string, contents: string | Uint8Array) => void;
  /** Takes the rest from the folder of the site. */
  finish: (files: readonly string[]) => Promise<void>;
}

/** @param file name of the archive in the folder of the site */
export function offlineCopy(
  folder: string,
  file: string,
  settings: Pick<BuiltSite, 'origin' | 'basePath'>,
): OfflineCopy {
  const places = { origin: settings.origin, basePath: settings.basePath.replace(/\/$/u, '') };
  const zip = zipWriter(join(folder, file));
  const modules = new Set<string>();
  return {
    addPage(name, html) {
      if (!isInCopy(name)) return;
      for (const [, address = ''] of html.matchAll(MODULE))
        modules.add(address.slice(places.basePath.length + 1));
      zip.add(name, offlinePage(html, name, places));
    },
    addFile(name, contents) {
      if (isAskedFor(name)) zip.add(`${name}.js`, fileAsScript(name, Buffer.from(contents).toString()));
    },
    async finish(files) {
      for (const name of files.filter((one) => isInCopy(one) && !one.endsWith('.html'))) {
        const isModule = name.startsWith('_astro/') && name.endsWith('.js') && !name.includes('apply-theme');
        if (isModule) continue;
        const bytes = readFileSync(join(folder, name));
        zip.add(name, name.endsWith('.css') ? offlineStyles(bytes.toString(), places) : bytes);
      }
      for (const name of [...modules].sort())
        zip.add(name, await moduleAsScript(folder, name, places.basePath));
      zip.add(FILES_SCRIPT, await filesScript());
      zip.finish();
    },
  };
}

const MODULE = /<script type="module" src="([^"]+)"/gu;
