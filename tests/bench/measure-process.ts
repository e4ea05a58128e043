import { spawn } from 'node:child_process';
import { canReadProcesses, endedChildrenSeconds, treeBytes } from './linux-processes.ts';

/** What one run of a command took. */
export interface Measurement {
  wallSeconds: number;
  /** User and system time of all its processes; `undefined` where the system does not tell. */
  cpuSeconds: number | undefined;
  /** The most memory that all its processes held at one moment; `undefined` where the system does not tell. */
  peakBytes: number | undefined;
  /** Their memory together, look after look; empty where the system does not tell. */
  memory: readonly MemoryLook[];
}

/** What was seen at one moment. */
export interface MemoryLook {
  /** Milliseconds since the start. */
  at: number;
  bytes: number;
}

/** A module of Node to run, with what it needs. */
export interface NodeCommand {
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** How often memory is looked at. A shorter peak may be missed. */
const LOOK_EVERY_MS = 50;

/**
 * Runs a command once and measures it with everything that it starts.
 * @throws Error with what it printed, when it fails
 */
export async function measureProcess({ args, cwd, env }: NodeCommand): Promise<Measurement> {
  const cpuBefore = canReadProcesses ? endedChildrenSeconds() : 0;
  const started = performance.now();
  const child = spawn(process.execPath, [...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  // Before the folder that it writes into is removed.
  const stop = () => child.kill('SIGKILL');
  process.prependOnceListener('exit', stop);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  const memory: MemoryLook[] = [];
  const look = setInterval(() => {
    if (canReadProcesses && child.pid !== undefined)
      memory.push({ at: performance.now() - started, bytes: treeBytes(child.pid) });
  }, LOOK_EVERY_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => {
    clearInterval(look);
    process.off('exit', stop);
  });
  const wallSeconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`node ${args.join(' ')} failed (${String(code)}):\n${output.trim()}`);
  return {
    wallSeconds,
    cpuSeconds: canReadProcesses ? endedChildrenSeconds() - cpuBefore : undefined,
    peakBytes: canReadProcesses ? memory.reduce((peak, { bytes }) => Math.max(peak, bytes), 0) : undefined,
    memory,
  };
}
