import process from 'node:process';

await import('./build.ts');
if (process.exitCode === undefined) await import('./serve.ts');
