import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { settleFlags } from '../src/check/answer-flags.ts';
import { ensureChromium } from './browser/ensure-chromium.ts';

// Everything that has to hold: `npm test`. `--only=static|unit|site|interop` runs a part, the last one of the site;
// `--only=hosting` the tests behind real web servers and `--only=package` those of the program as it is installed,
// which are no part of it; `--fix` mends what lint and format can mend.
const { given } = settleFlags('test', {
  only: ['static', 'unit', 'site', 'interop', 'hosting', 'package'],
  fix: 'switch',
});
const values = { only: given.get('only'), fix: given.has('fix') };
const started = performance.now();
const totals: Count = { passed: 0, failed: 0 };

const lint = () =>
  runTool('lint', [
    'eslint',
    '-c',
    '.config/eslint.config.js',
    '--max-warnings',
    '0',
    '.',
    ...cacheOf('eslint'),
    ...(values.fix ? ['--fix'] : []),
  ]);
const format = () =>
  runTool('format', [
    'prettier',
    values.fix ? '--write' : '--check',
    '--log-level',
    'warn',
    '.',
    ...cacheOf('prettier'),
  ]);
const types = () => runTool('types', ['astro', 'check', '--minimumFailingSeverity', 'warning']);
const content = () => runTool('content', ['node', 'src/check/cli.ts']);

if (values.fix) {
  await lint();
  await format();
} else if (values.only === 'static') {
  await Promise.all([types().then(content), lint().then(format)]);
} else if (values.only === 'unit') {
  await runVitest('unit');
  await runVitest('tools');
} else if (values.only === 'hosting' || values.only === 'package') {
  await runVitest(values.only);
} else if (values.only === 'interop') {
  await runVitest('site', ['interop/']);
} else if (values.only === 'site') {
  ensureChromium();
  await runVitest('site');
} else {
  ensureChromium();
  // The type check and the build write the same generated types, so the build waits for it. Both processors are busy to
  // the end.
  await Promise.all([
    types()
      .then(content)
      .then(() => runVitest('site')),
    runVitest('unit')
      .then(() => runVitest('tools'))
      .then(lint)
      .then(format),
  ]);
}
console.log(`In ${((performance.now() - started) / 1000).toFixed(0)} s, each tool counted as one test:`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;

/** Lets a tool pass over files that are, to the letter, as it found them in order. */
function cacheOf(tool: string): string[] {
  return ['--cache', '--cache-strategy', 'content', '--cache-location', `.build/${tool}-cache`];
}

/** Runs a tool that answers with yes or no, and counts it as one test. */
async function runTool(name: string, command: readonly string[]): Promise<void> {
  const { code, output } = await run(command);
  tell(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, code === 0 ? '' : output);
}

/** Runs tests and counts each. A skipped test counts as failed: it proves nothing. */
async function runVitest(project: string, paths: readonly string[] = []): Promise<void> {
  // The test runner would take a relative path as one below `tests/`.
  const file = resolve('.build', `vitest-${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await run([
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    ...paths,
    ...reporters,
  ]);
  const count = readCount(file);
  // A file that cannot be loaded ends the run with an error although no test of it has failed.
  if (code !== 0 && count.failed === 0) count.failed = 1;
  tell(project, count, code === 0 ? '' : output);
}

function readCount(file: string): Count {
  try {
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function tell(name: string, count: Count, output: string): void {
  totals.passed += count.passed;
  totals.failed += count.failed;
  console.log(
    `${count.failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${count.passed} of ${count.passed + count.failed})`,
  );
  if (output) console.log(output);
}

function run([command = '', ...args]: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

interface Count {
  passed: number;
  failed: number;
}

interface Report {
  numPassedTests: number;
  numTotalTests: number;
}
