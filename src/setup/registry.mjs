#!/usr/bin/env node
// The one entry: runs a command in the current folder, which holds the content.

import { COMMAND_MODULES } from './commands.mjs';
import { runModule } from './set-up.mjs';

const [command = '', ...args] = process.argv.slice(2);
const modules = new Map(Object.entries(COMMAND_MODULES));
const module = modules.get(command);
if (module === undefined) runModule('src/check/list-commands.ts', [command]);
else runModule(module, args);
