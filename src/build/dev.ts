import { settleFlags } from '../check/answer-flags.ts';

settleFlags('dev', { port: 'value', host: 'value' });
// The command line of Astro reads the rest itself; it is no module of the package that could be imported by name.
process.argv.splice(2, 0, 'dev');
await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
