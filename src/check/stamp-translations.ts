import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { contentDir } from '../content-source/content-dir.ts';
import { readContent } from '../content-source/read-content.ts';
import { stampText } from './stamp-text.ts';

// node src/check/stamp-translations.ts [--write] [files…]: writes into translations which original they render. Use it after
// holding them against the original; without --write it only says what it would do.
const args = process.argv.slice(2);
const write = args.includes('--write');
const wanted = new Set(args.filter((arg) => !arg.startsWith('--')).map((arg) => resolve(arg)));
const folder = contentDir();

for (const { file, rule, values } of readContent(folder).findings) {
  const path = join(folder, file);
  if (rule !== 'stale-translation' || (wanted.size > 0 && !wanted.has(path))) continue;
  const digest = String(values['digest']);
  if (write) writeFileSync(path, stampText(readFileSync(path, 'utf8'), digest));
  console.log(`${relative(process.cwd(), path).split(sep).join('/')}  ${digest}`);
}
