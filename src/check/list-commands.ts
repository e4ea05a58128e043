import { COMMAND_MODULES } from '../setup/commands.mjs';
import { commandsText } from '../i18n/editor-texts/command-words.ts';
import { nearest } from '../registry/nearest.ts';
import { languageHere } from './editor-language.ts';

// Says which commands there are: to whoever asks, and to whoever typed one that is not among them.
const [typed = ''] = process.argv.slice(2);
const isAsked = ['', 'help', '--help', '-h'].includes(typed);
const names = Object.keys(COMMAND_MODULES) as (keyof typeof COMMAND_MODULES)[];
const unknown = isAsked ? undefined : { word: typed, near: nearest(typed, names) };
(isAsked ? process.stdout : process.stderr).write(`${commandsText(names, languageHere(), unknown)}\n`);
process.exitCode = isAsked ? 0 : 2;
