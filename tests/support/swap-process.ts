import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markBuild } from '../../src/build/place/build-mark.ts';
import { demandPlace } from '../../src/build/place/demand-place.ts';
import { swapFolder } from '../../src/build/place/swap-folder.ts';

// Puts sites into a place, one after the other, as builds do: `swap-process.ts ROOM PLACE NUMBER`. All pages of a site
// hold the same text.
const [room = '', place = '', number = '1'] = process.argv.slice(2);
for (let at = 0; at < Number(number); at += 1) {
  const { folder, mayReplace } = demandPlace(place, 'site', process.env);
  const site = `${process.pid} ${at}`;
  const made = join(room, `site-${process.pid}`);
  for (let page = 0; page < 12; page += 1) {
    mkdirSync(join(made, `page-${page}`), { recursive: true });
    writeFileSync(join(made, `page-${page}`, 'index.html'), site);
  }
  markBuild(made, 'site');
  swapFolder(made, folder, { mayReplace });
  process.stdout.write(`${site}\n`);
}
