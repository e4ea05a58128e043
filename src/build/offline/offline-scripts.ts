import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The script that hands files to the others, as one plain script. */
export function filesScript(): Promise<string> {
  return plainScript(fileURLToPath(new URL('../../components/offline/offline-files.ts', import.meta.url)));
}

/**
 * A module of the built site with all that it imports, now or later, as one plain script: browsers load no modules from
 * a disk.
 * @param basePath where the site lies below the root of its host
 */
export async function moduleAsScript(folder: string, file: string, basePath: string): Promise<string> {
  const code = await plainScript(join(folder, file));
  // Style sheets that scripts link lie in this copy.
  return code.replaceAll(
    new RegExp(String.raw`([\x60"'])${basePath}/(_astro/[\w.@-]+)\1`, 'gu'),
    (_, quote: string, style: string) => `offlineHref(${quote}${style}${quote})`,
  );
}

async function plainScript(entry: string): Promise<string> {
  // Takes a while to load, and few builds get this far.
  const { build } = await import('vite');
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [{ name: 'no-preloads', transform: { filter: { id: /\.js$/u }, handler: withoutPreloads } }],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const [chunk] = output !== undefined && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`Nothing was made of ${basename(entry)}`);
  return chunk.code;
}

/** What would ask for the files of parts that are in the script already. */
function withoutPreloads(code: string): string {
  return code.replaceAll(/__vite__mapDeps\(\[[\d,]*\]\)/gu, '[]');
}

/** A file as a script that hands it over. */
export function fileAsScript(file: string, text: string): string {
  return `offlineFile(${JSON.stringify(file)},${JSON.stringify(text)})\n`;
}
