import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { isRunning, processMark } from '../../../../src/build/place/process-mark.ts';

it('knows a running process by its mark', () => {
  expect(isRunning(processMark())).toBe(true);
});

it('does not take another process with the same number for the dead one', () => {
  expect(isRunning(`${process.pid}-1`)).toBe(false);
});

it('knows that a process has ended', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  expect(isRunning(`${pid}-0`)).toBe(false);
});

it('knows that a process was killed, also before anybody has cleared it away', async () => {
  const module = new URL('../../../../src/build/place/process-mark.ts', import.meta.url).href;
  const program = `import(${JSON.stringify(module)}).then(({ processMark }) => { console.log(processMark()); setInterval(() => {}, 1e6); })`;
  const child = spawn(process.execPath, ['-e', program]);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const mark = String(line).trim();
  expect(isRunning(mark)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isRunning(mark)).toBe(false);
});
