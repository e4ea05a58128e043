import { createInterface } from 'node:readline/promises';
import { runCommand } from '../check/run-command.ts';
import { runInit } from './run-init.ts';

const print = (text: string) => process.stdout.write(`${text}\n`);
const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
const lines = isTerminal ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
const person = lines && { prompt: (text: string) => lines.question(text), print };

await runCommand(() => runInit(process.argv.slice(2), { env: process.env, person, print }));
lines?.close();
