import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { NodeCommand } from './measure-process.ts';

/** One side of the comparison. */
export interface Contender {
  /** Name of its row: who, and which steps are included. */
  name: string;
  command: NodeCommand;
  /** What to remove before each run; the first is where its pages come to stand. */
  outputs: readonly [string, ...string[]];
  /** The file in which it tells of its stages, when it does; one of its outputs. */
  stages?: string;
}

/**
 * The builds to compare, the peer first, the whole of this project last. Both read the same records; nothing is kept
 * from one run to the next.
 * @throws Error when Eleventy is not installed
 * @param folders the project; the content for this project; the site for Eleventy; a place for what they build
 */
export function contenders(folders: {
  project: string;
  content: string;
  eleventySite: string;
  outputs: string;
}): [Contender, ...Contender[]] {
  const { project, content, eleventySite, outputs } = folders;
  const own = (name: string, module: string, place: string): Contender => {
    const outDir = join(outputs, place, 'site');
    const env = { ...environment(), CONTENT_DIR: content, OUT_DIR: outDir };
    const stages = join(outputs, place, 'stages');
    const command = {
      args: ['--import', NOTE_STAGES, module],
      cwd: project,
      env: { ...env, STAGES_FILE: stages },
    };
    return { name, command, outputs: [outDir, join(outputs, place), ...keptPlaces(project)], stages };
  };
  const eleventy = findEleventy(project);
  const peerPlace = join(outputs, 'eleventy');
  return [
    {
      name: `Eleventy ${eleventy.version}: pages`,
      command: {
        args: [eleventy.program, '--quiet', `--output=${peerPlace}`],
        cwd: eleventySite,
        env: environment(),
      },
      outputs: [peerPlace],
    },
    own('this project: check, pages, check of the pages', 'tests/bench/build-without-search.ts', 'pages'),
    own('this project: the same and the search index', 'src/build/build.ts', 'whole'),
  ];
}

/** Loaded by the build and its threads. */
const NOTE_STAGES = new URL('./note-stages.ts', import.meta.url).href;

/** Takes away what earlier runs have left to make later ones quicker. */
export function forgetRuns(project: string): void {
  for (const place of keptPlaces(project)) rmSync(place, { recursive: true, force: true });
}

function keptPlaces(project: string): string[] {
  return ['compiled', 'readings'].map((name) => join(project, '.build', 'cache', name));
}

/** The content check alone. */
export function checkCommand(project: string, content: string): NodeCommand {
  return { args: ['src/check/cli.ts', '--content', content], cwd: project, env: environment() };
}

/** The site while it is being written, at a free port. */
export function devCommand(project: string, content: string): NodeCommand {
  return {
    args: ['src/build/dev.ts', '--port', '0'],
    cwd: project,
    env: { ...environment(), CONTENT_DIR: content },
  };
}

/** @throws Error when the package is not installed */
function findEleventy(project: string): { version: string; program: string } {
  const folder = join(project, 'node_modules', '@11ty', 'eleventy');
  const description = join(folder, 'package.json');
  if (!existsSync(description)) throw new Error('Eleventy is not installed. Command to type: npm ci');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(description, 'utf8')));
  return { version, program: join(folder, 'cmd.cjs') };
}

/** The day after the last one of the invented registry, for the same pages on every day. */
function environment(): NodeCommand['env'] {
  const settings = /^(?:CONTENT_DIR|OUT_DIR|SITE_URL|BASE_PATH)$/u;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.test(name))),
    SOURCE_DATE_EPOCH: '1735689600',
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
}
