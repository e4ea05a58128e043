// Runs a module of this project with the pinned Node, after installing what the lock file names.
// Usage: node src/setup/with-set-up.mjs <module> [arguments]
// Plain JavaScript for Node 20: this is the one file that runs before anything is installed.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUpWords } from '../i18n/editor-texts/set-up-words.mjs';
import { isInstalled } from './is-installed.mjs';
import { pinnedNodePath } from './pinned-node.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const oldestNode = [22, 18];

ensureInstalled();
run(pinnedNode(), process.argv.slice(2));

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

/** The Node of `node_modules`; where none is published for this machine, the one that runs now, if it is new enough. */
function pinnedNode() {
  const path = pinnedNodePath(root, process);
  if (existsSync(path)) return path;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath;
  return stop(setUpWords.noNode(`${process.platform}-${process.arch}`, process.version));
}

/**
 * @param {string} node
 * @param {string[]} args
 */
function run(node, args) {
  const bin = join(root, 'node_modules', '.bin');
  const child = spawn(node, args, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
