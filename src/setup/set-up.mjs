// Runs modules of this program with the pinned Node, after installing what is missing.
// Plain JavaScript for Node 20: this is what runs before anything is installed.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUpWords } from '../i18n/editor-texts/set-up-words.mjs';
import { isInstalled } from './is-installed.mjs';
import { pinnedNode } from './pinned-node.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Somebody else has installed it then, and Node takes no types out of TypeScript by itself. */
const isPackage = root.includes(`${sep}node_modules${sep}`);
const oldestNode = [22, 18];

/**
 * Runs a module in the current folder, and ends this process as it ends.
 * @param {string} module path below the root of the program
 * @param {readonly string[]} args
 */
export function runModule(module, args) {
  if (!isPackage) ensureInstalled();
  const hooks = [
    '--disable-warning=ExperimentalWarning',
    '--import',
    new URL('typescript.mjs', import.meta.url).href,
  ];
  const child = spawn(newEnoughNode(), [...(isPackage ? hooks : []), join(root, module), ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** In a working copy of the program itself. */
function ensureInstalled() {
  const read = (/** @type {string} */ path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  if (
    isInstalled(read(join(root, 'package-lock.json')), read(join(root, 'node_modules', '.package-lock.json')))
  )
    return;
  console.log(setUpWords.installing);
  const command = 'npm ci --include=dev --include=optional --no-audit --no-fund --loglevel=error';
  const { status } = spawnSync(command, { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) stop(setUpWords.notInstalled);
}

/** The Node among the packages; where there is none for this machine, the one that runs now, if it is new enough. */
function newEnoughNode() {
  const pinned = pinnedNode(root, process);
  if (pinned !== undefined) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath;
  return stop(setUpWords.noNode(`${process.platform}-${process.arch}`, process.version));
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
