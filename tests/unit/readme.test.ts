import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { readmeText } from '../../src/i18n/starter-texts/readme.ts';

const readme = readFileSync('README.md', 'utf8');
const names = z.record(z.string(), z.string());
const { scripts, dependencies, devDependencies, optionalDependencies } = z
  .object({ scripts: names, dependencies: names, devDependencies: names, optionalDependencies: names })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe('README.md', () => {
  it('names every command', () => {
    for (const name of Object.keys(scripts)) {
      expect(readme).toMatch(new RegExp(`(?:npm |npm run |\`)${name}\\b`, 'u'));
    }
  });

  it('gives a reason for every dependency, and for none that is not there', () => {
    const [, table = ''] = /^## Dependencies$(.*?)^## /msu.exec(readme) ?? [];
    const explained = [...table.matchAll(/^\| (`.+?`) \|/gmu)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name),
    );
    expect(explained.toSorted()).toEqual(
      Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).toSorted(),
    );
  });
});

it('the README and that of a city name the oldest Node that commands run with, where none is pinned', () => {
  const [, major, minor] =
    /oldestNode = \[(\d+), (\d+)\]/u.exec(readFileSync('src/setup/set-up.mjs', 'utf8')) ?? [];
  const facts = { title: 'Erstad', handbook: '', program: '' };
  for (const text of [readme, readmeText('ru', facts), readmeText('en', facts)]) {
    expect(text).toContain('EBADENGINE');
    expect(text).toContain(`${major}.${minor}`);
  }
});

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names files of the project that are there', () => {
    const paths = [...text.matchAll(/`((?:src|tests)\/[^`*<\s]*)`/gu)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
