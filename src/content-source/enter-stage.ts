import { channel } from 'node:diagnostics_channel';

/** What a thread of the build is busy with. */
export type Stage =
  /** The thread that makes the pages: before them, … */
  | 'start'
  | 'check'
  | 'link'
  | 'collect'
  | 'bundle'
  | 'addresses'
  /** … pages and what else has an address, … */
  | 'pages'
  | 'cards'
  | 'files'
  | 'blocked'
  /** … and after them. */
  | 'copies'
  | 'wait'
  /** The thread that finishes them. */
  | 'idle'
  | 'typeset'
  | 'judge'
  | 'index'
  | 'write'
  | 'pack'
  | 'done';

const stages = channel('build-stage');
let current: Stage = 'start';

/**
 * Tells what this thread does from now on. Only the benchmark listens; without it nothing happens.
 * @returns what the thread did until now
 */
export function enterStage(stage: Stage): Stage {
  const left = current;
  current = stage;
  stages.publish(stage);
  return left;
}
