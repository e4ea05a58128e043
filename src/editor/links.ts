import { resolve } from 'node:path';
import { runCommand } from '../check/run-command.ts';
import { runLinks } from './run-links.ts';

const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());

await runCommand(() =>
  runLinks(process.argv.slice(2), {
    env: process.env,
    print: (text) => process.stdout.write(`${text}\n`),
    now: Date.now,
    room: resolve('.build/cache'),
    signal: interrupt.signal,
    network: { pause: 1000, timeout: 20_000, hosts: 6, archive: 'https://archive.org/wayback/available' },
  }),
);
