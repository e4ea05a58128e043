import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recoverPlace, swapFolder } from '../../src/build/place/swap-folder.ts';

// Puts sites into a place, one after the other, as builds do: `swap-process.ts ROOM PLACE NUMBER`. All files of a site hold the same text.
const [room = '', place = '', number = '1'] = process.argv.slice(2);
recoverPlace(place);
for (let at = 0; at < Number(number); at += 1) {
  const site = `${process.pid} ${at}`;
  const folder = join(room, `site-${process.pid}`);
  for (let page = 0; page < 12; page += 1) {
    mkdirSync(join(folder, `page-${page}`), { recursive: true });
    writeFileSync(join(folder, `page-${page}`, 'index.html'), site);
  }
  swapFolder(folder, place);
  process.stdout.write(`${site}\n`);
}
