// Runs a module of this project, such as its tests, as the commands are run.
// Usage: node src/setup/with-set-up.mjs MODULE [ARGUMENTS]

import { runModule } from './set-up.mjs';

const [module = '', ...args] = process.argv.slice(2);
runModule(module, args);
