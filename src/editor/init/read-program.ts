import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { COMMAND_MODULES } from '../../setup/commands.mjs';
import type { Program } from './plan-repository.ts';

/** This program as the package that a city uses, and the files of its repository that a city takes over. */
export function readProgram(): Program {
  const root = join(import.meta.dirname, '..', '..', '..');
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const { name, version } = named.parse(JSON.parse(read('package.json')));
  return {
    ...{ name, version },
    commands: Object.keys(COMMAND_MODULES).filter((command) => command !== 'init'),
    kept: new Map(KEPT.map((path) => [path, read(path)])),
  };
}

/** They name no file of the program, and run the commands that a city has too. */
const KEPT = [
  '.editorconfig',
  '.github/workflows/check.yml',
  '.github/workflows/comment.yml',
  '.github/workflows/pages.yml',
  '.gitlab-ci.yml',
  '.vscode/extensions.json',
  '.vscode/settings.json',
  '.vscode/tasks.json',
];

const named = z.object({ name: z.string(), version: z.string() });
