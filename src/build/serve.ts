import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { realPlace } from './place/real-place.ts';
import { recoverPlace } from './place/swap-folder.ts';
import { serveSite } from './serve-site.ts';
import { siteSettings } from '../content-source/site-settings.ts';

const folder = realPlace(process.env['OUT_DIR'] || 'dist');
const port = Number(process.env['PORT'] || 4321);

// What a killed build left half done there is put back first.
recoverPlace(folder);
if (!existsSync(join(folder, 'index.html'))) {
  console.error('There is no built site yet. Command to type: npm run build');
  process.exitCode = 1;
} else {
  const { basePath } = siteSettings(process.env);
  const host = process.env['HOST'] || '127.0.0.1';
  // A taken port is no reason to stop: any free one does as well.
  const site = await serveSite(folder, { host, port, basePath }).catch(() =>
    serveSite(folder, { host, basePath }),
  );
  console.log(`The site is at ${site.url} (Ctrl+C stops it).`);
}
