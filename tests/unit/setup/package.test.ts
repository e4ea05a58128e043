import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '../../../src/format/format-changes.ts';
import { migrateWords } from '../../../src/i18n/editor-texts/migrate-words.ts';
import { findingText } from '../../../src/i18n/finding-texts/index.ts';
import { interfaceLocales } from '../../../src/i18n/locales.ts';
import { COMMAND_MODULES } from '../../../src/setup/commands.mjs';
import { sourceModules } from '../../support/source-imports.ts';

const names = z.record(z.string(), z.string());
const project = z
  .object({
    name: z.string(),
    version: z.string(),
    private: z.never().optional(),
    bin: names,
    scripts: names,
    dependencies: names,
    devDependencies: names,
    optionalDependencies: names,
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe('the package', () => {
  it('depends on what its modules import, and on nothing else', () => {
    const text = sourceModules()
      .map((module) => module.text)
      .join('\n');
    const isImported = (name: string) =>
      new RegExp(`(?:from |import |import\\(|resolve\\(|\\)\\()['"\`]${name}(?=['"\`/])`, 'u').test(text);
    const used = Object.keys({ ...project.dependencies, ...project.devDependencies }).filter(isImported);
    expect(used.toSorted()).toEqual(Object.keys(project.dependencies).toSorted());
  });

  it('is called what the check tells editors to install', () => {
    const finding = { rule: 'other-format-version', level: 'error', file: 'site.yaml', field: [] } as const;
    for (const lang of interfaceLocales) {
      const { fix } = findingText({ ...finding, values: { value: 9, known: 1 } }, lang);
      expect(fix).toContain(`npm install --save-exact ${project.name}@latest`);
      expect(migrateWords(lang).newer('site.yaml', 9, 1)).toContain(`${project.name}@latest`);
    }
  });

  it('says of its version what is new for editors and for programmers, and which format it reads', () => {
    const [, changes = ''] = readFileSync('CHANGELOG.md', 'utf8').split(
      `## ${project.version}: content format ${FORMAT_VERSION}\n`,
    );
    const [own = ''] = changes.split('\n## ');
    for (const audience of ['For editors.', 'For programmers.', 'По-русски, для тех, кто вносит сведения.'])
      expect(own).toContain(`**${audience}**\n\n- `);
  });

  it('has exact versions of all', () => {
    const { dependencies, devDependencies, optionalDependencies } = project;
    const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  it('has a module for every command, and the project runs its own content by the same entry', () => {
    const [entry = ''] = Object.values(project.bin);
    expect(readFileSync(entry, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
    for (const [name, module] of Object.entries(COMMAND_MODULES)) {
      expect(existsSync(module)).toBe(true);
      expect(project.scripts[name]).toBe(`node ${entry} ${name}`);
    }
  });

  it('holds the program and what a new site is begun with, and nothing of the content or the tests', () => {
    const [packed] = z
      .array(z.object({ files: z.array(z.object({ path: z.string() })) }))
      .parse(
        JSON.parse(
          execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
        ),
      );
    const paths = packed?.files.map(({ path }) => path) ?? [];
    const modules = sourceModules().map(({ file }) => file);
    expect(modules.filter((file) => !paths.includes(file))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(['public/favicon.svg', 'LICENSE', 'src/publish/switch.sh']));
    expect(paths.filter((path) => /^(?:content|tests|dist|\.build)\//u.test(path))).toEqual([]);
  });
});
