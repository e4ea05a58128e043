import process from 'node:process';
import { settleFlags } from '../check/answer-flags.ts';

settleFlags('start');
await import('./build.ts');
if (process.exitCode === undefined) await import('./serve.ts');
