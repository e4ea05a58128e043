// Lets Node run the modules of this program where it is installed as a package: below `node_modules` it takes no types
// out of TypeScript by itself. Loaded before all else, in every thread and process of the program.

import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const { href: source } = new URL('..', import.meta.url);

registerHooks({
  load(url, context, next) {
    if (!url.startsWith(source) || !/\.ts(?:\?|$)/u.test(url)) return next(url, context);
    const text = readFileSync(fileURLToPath(url), 'utf8');
    return { format: 'module', source: stripTypeScriptTypes(text), shortCircuit: true };
  },
});
