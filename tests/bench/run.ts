import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBuild } from '../support/run-build.ts';
import { settleFlags } from '../../src/check/answer-flags.ts';
import { BENCH_FLAGS, benchOptions } from './bench-options.ts';
import { checkTime } from './check-time.ts';
import { buildTable, compareBuilds } from './compare-builds.ts';
import { contenders, devCommand, forgetRuns } from './contenders.ts';
import { devTable, devTimes } from './dev-times.ts';
import { generateRegistry } from './generate-registry.ts';
import { growthTable, sizedSite, type SizedSite } from './growth-table.ts';
import { memoryTable } from './memory-table.ts';
import { pageSpeeds } from './page-speeds.ts';
import { pageWeights } from './page-weights.ts';
import { formatTable } from './print-table.ts';
import type { SiteBench, TableSection } from './section.ts';
import { siteSize } from './site-size.ts';
import { stageTable } from './stage-table.ts';
import { benchSearch } from './search.ts';
import { writeContent } from './write-content.ts';
import { writeEleventySite } from './write-eleventy-site.ts';

/** What is measured on the built site of the real content. */
const SITE_BENCHES = { site: [pageWeights, siteSize, pageSpeeds], search: [benchSearch] } satisfies Record<
  string,
  readonly SiteBench[]
>;

/** Records for which the time of the check is told. */
const MANY_RECORDS = 10_000;

const BUILD_NOTES = [
  'Same records, same Markdown, the same lists by kind, country, area and year; nothing kept from an earlier run.',
  'Both write a page for each record and language. This project has further pages, and more on each: maps, distances,',
  'local times, citations. Its search index and its check of the built pages have no counterpart in Eleventy.',
  'CPU: user and system time of all processes. Memory: the most that they held together, looked at every 50 ms.',
];

const { given } = settleFlags('bench', BENCH_FLAGS);
const project = fileURLToPath(new URL('../..', import.meta.url));
mkdirSync(join(project, '.build'), { recursive: true });
// Inside the project: the templates find its packages, and a finished site moves without being copied.
const folder = mkdtempSync(join(project, '.build', 'bench-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

try {
  const options = benchOptions(given);
  // Said at once, not after minutes of builds.
  if (options.site !== undefined && !existsSync(options.site))
    throw new Error(`There is no ${options.site}.`);
  const isAsked = (part: string): boolean => options.only === undefined || options.only === part;
  if (isAsked('builds')) {
    const sites: SizedSite[] = [];
    for (const partners of options.partners) sites.push(await benchBuilds(partners, options.runs));
    print(growthTable(sites));
    await benchDev(options.partners);
  }
  if (isAsked('check')) await benchCheck(options.runs);
  const benches = Object.entries(SITE_BENCHES).flatMap(([part, all]) => (isAsked(part) ? all : []));
  if (benches.length > 0) await benchSite(options.site, benches);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @returns the site of the last contender, which builds all */
async function benchBuilds(partners: number, runs: number): Promise<SizedSite> {
  const registry = generateRegistry(partners);
  const eleventySite = join(folder, `eleventy-${partners}`);
  const folders = { project, content: inventedContent(partners), eleventySite };
  writeContent(registry, folders.content);
  writeEleventySite(registry, folders.eleventySite);
  const rivals = contenders({ ...folders, outputs: join(folder, 'out') });
  const results = await compareBuilds(rivals, runs, (text) => {
    console.log(`${text} (load ${(loadavg()[0] ?? 0).toFixed(1)})`);
  });
  const title = `Builds of ${registry.records.length} invented records in two languages, ${partners} of them partners; median of ${runs}, and ratio to Eleventy`;
  print({ ...buildTable(title, results), notes: BUILD_NOTES });
  print(
    memoryTable(`Memory of the same builds, the most in each tenth of the time; median of ${runs}`, results),
  );
  for (const { name, stages } of rivals)
    if (stages !== undefined)
      print(
        stageTable(`Stages of the last run, ${partners} partners: ${name}`, readFileSync(stages, 'utf8')),
      );
  return sizedSite(partners, results.at(-1), rivals.at(-1)?.outputs[0]);
}

/** Edits copies: the invented content is built before, the real one after. */
async function benchDev(sizes: readonly number[]): Promise<void> {
  const contents = [
    ...sizes.map((partners) => [`${partners} invented partners`, inventedContent(partners)] as const),
    ['the real content', join(project, 'content')] as const,
  ];
  forgetRuns(project);
  const rows: (readonly string[])[] = [];
  for (const [name, content] of contents) {
    const copy = join(folder, 'dev');
    rmSync(copy, { recursive: true, force: true });
    cpSync(content, copy, { recursive: true });
    rows.push(await devTimes(name, devCommand(project, copy), copy));
  }
  print(devTable(rows));
}

async function benchCheck(runs: number): Promise<void> {
  const content = join(folder, 'many');
  // Of every twelve partners come 27 records: themselves, four times two papers and an event, three sources.
  const registry = generateRegistry(Math.ceil((MANY_RECORDS * 12) / 27));
  writeContent(registry, content);
  const title = `Check of ${registry.records.length} invented records in two languages, of ${runs} runs`;
  print(await checkTime(project, content, runs, title));
}

async function benchSite(given: string | undefined, benches: readonly SiteBench[]): Promise<void> {
  const siteDir = given === undefined ? join(folder, 'real') : resolve(given);
  if (given === undefined) {
    console.log('\nbuilding the real content …');
    const { code, output } = await runBuild(siteDir, {});
    if (code !== 0) throw new Error(`The site of the real content was not built:\n${output}`);
  }
  for (const bench of benches) for (const section of await bench(siteDir)) print(section);
}

function inventedContent(partners: number): string {
  return join(folder, `content-${partners}`);
}

function print(section: TableSection): void {
  console.log(formatTable(section));
  if (section.broken?.length) process.exitCode = 1;
}
