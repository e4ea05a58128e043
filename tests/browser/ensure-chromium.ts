import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Path of a Chromium to test with: `CHROMIUM_PATH`, else one that is installed. As root on Debian it is installed when
 * there is none. Otherwise ends the program with an error and the command to type.
 */
export function ensureChromium(): string {
  const present = findChromium();
  if (present !== undefined) return present;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Installing Chromium for the browser tests …');
    const install = 'apt-get install -q -y --no-install-recommends';
    spawnSync(`apt-get update -q && { ${install} chromium-headless-shell || ${install} chromium; }`, {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: true,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  console.error('The browser tests need Chromium. Command to type: sudo apt-get install chromium');
  console.error('Where it is installed elsewhere: CHROMIUM_PATH=<its path> npm test');
  process.exit(1);
}

function findChromium(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return (given ? [given] : [...candidates, ...MACOS]).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first is the same browser without a window, and the lightest. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const MACOS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
