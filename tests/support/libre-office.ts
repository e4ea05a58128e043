import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { runProgram } from './has-program.ts';

/** Comma, double quote, UTF-8; every sheet as a file of its own, its cells as they are. */
export const TO_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
/** As text in UTF-8. */
export const TO_TEXT = 'txt:Text (encoded):UTF8';
/** How a table of the site is to be read. */
export const FROM_CSV = '--infilter=Text - txt - csv (StarCalc):44,34,76,1';

/**
 * What LibreOffice makes of a file, in a new folder, with a profile that nobody else uses. On Debian it comes with
 * `apt-get install --no-install-recommends libreoffice-calc-nogui libreoffice-writer-nogui`.
 */
export function converted(file: string, to: string, ...more: readonly string[]): string {
  const out = mkdtempSync(join(workFolder(), 'out-'));
  const profile = join(workFolder(), 'profile');
  runProgram('soffice', [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    ...more,
    '--convert-to',
    to,
    '--outdir',
    out,
    file,
  ]);
  return out;
}

let folder: string | undefined;

/** A folder for all that LibreOffice writes, gone with this process. */
function workFolder(): string {
  if (folder !== undefined) return folder;
  const made = mkdtempSync(join(tmpdir(), 'office-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return (folder = made);
}

/** The rows of a table. */
export function rowsOf(file: string): string[][] {
  return parse(readFileSync(file, 'utf8'), { bom: true });
}
