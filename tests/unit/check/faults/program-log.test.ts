import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// In processes of their own, which work in a project of their own.
let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'log-'));
});
afterEach(() => rmSync(room, { recursive: true }));

const faults = new URL('../../../../src/check/faults/', import.meta.url);
const log = () => readFileSync(join(room, '.build', 'log.txt'), 'utf8');

describe('the log of the program', () => {
  it('keeps the trace of what ends a command, of which the editor reads the reason', () => {
    const printed = run(`failureText(new TypeError('boom', { cause: new Error('inner') }), 'en')`);
    expect(printed).toMatch(/^The program broke off: boom\n/u);
    expect(printed).toContain('.build/log.txt');
    expect(printed).not.toMatch(/^\s+at /mu);
    expect(log()).toMatch(/=== npm run test, Node v\d/u);
    expect(log()).toMatch(/TypeError: boom\n\s+at /u);
    expect(log()).toMatch(/cause\]: Error: inner\n\s+at /u);
  });

  it('adds command to command, and begins anew once it is long', () => {
    run('1');
    run('1');
    expect(log().match(/===/gu)).toHaveLength(2);
    writeFileSync(join(room, '.build', 'log.txt'), 'ё'.repeat(500_001));
    run('1');
    expect(log()).not.toContain('ё');
    expect(log().match(/===/gu)).toHaveLength(1);
  });

  it('stops no command where it cannot be written', () => {
    mkdirSync(join(room, '.build', 'log.txt'), { recursive: true });
    expect(run('2 + 2')).toBe('4');
  });
});

function run(work: string): string {
  const code = [
    `const { startLog } = await import(${JSON.stringify(new URL('program-log.ts', faults).href)});`,
    `const { failureText } = await import(${JSON.stringify(new URL('failure-text.ts', faults).href)});`,
    `startLog('test');`,
    `process.stdout.write(String(${work}));`,
  ].join('\n');
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: room,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout;
}
