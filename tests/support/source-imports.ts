import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** A module of `src/` and what it imports. */
export interface SourceModule {
  /** File, relative to the project, with `/`. */
  file: string;
  /** First folder below `src/`, or the file itself where it lies in no folder. */
  part: string;
  text: string;
  imports: readonly SourceImport[];
}

interface SourceImport {
  /** As written. */
  name: string;
  /** File and part of `src/` that it comes from; `undefined` for packages. */
  file: string | undefined;
  part: string | undefined;
}

/** Every module of `src/`. */
export function sourceModules(): SourceModule[] {
  return modulesBelow('src').map(readModule);
}

/** Files of all modules below a folder, with `/`. */
export function modulesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, ...name.split(/[\\/]/u)))
    .filter((file) => /\.(?:ts|mjs|astro)$/u.test(file))
    .sort();
}

/** What of a module is code: of an Astro file its frontmatter and client scripts. */
export function codeOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---/u.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(([, script = '']) => script);
  return [frontmatter, ...scripts].join('\n');
}

function readModule(file: string): SourceModule {
  const text = readFileSync(join(file), 'utf8');
  const { importedFiles } = ts.preProcessFile(codeOf(file, text), true, true);
  const imports = importedFiles.map(({ fileName: name }) => {
    const target = name.startsWith('.') ? posix.join(posix.dirname(file), name) : undefined;
    return { name, file: target, part: target === undefined ? undefined : partOf(target) };
  });
  return { file, part: partOf(file), text, imports };
}

function partOf(file: string): string {
  return file.split('/')[1] ?? file;
}
