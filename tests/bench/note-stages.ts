import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { subscribe } from 'node:diagnostics_channel';
import { isMainThread } from 'node:worker_threads';
import { stageClock } from './stage-clock.ts';

// Loaded before a build and by each of its threads: listens to what they say of their stages, and adds a line for each
// thread to `STAGES_FILE`.
const file = process.env['STAGES_FILE'] ?? '';
const clock = stageClock(() => performance.now(), isMainThread ? 'start' : 'idle');

subscribe('build-stage', (stage) => {
  clock.enter(String(stage));
  // The thread may be ended before it could end by itself.
  if (stage === 'done') note();
});
if (isMainThread) process.on('exit', note);

function note(): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(clock.seconds())}\n`);
}
