import { spawn } from 'node:child_process';

/**
 * Runs the build as `npm run build` does, in a process of its own.
 * @returns how it ended and all that it printed
 */
export function runBuild(folder: string, env: Readonly<Record<string, string>>): Promise<BuildRun> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/build/build.ts'], {
      env: {
        ...withoutSettings(process.env),
        ...env,
        OUT_DIR: folder,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** What the test runner sets for itself would change the build. */
export function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(?:VITEST|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|FORCE_COLOR)/u;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}

interface BuildRun {
  code: number;
  output: string;
}
