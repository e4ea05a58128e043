import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { SAVED_DOCUMENTS, SECURITY_HEADERS } from '../../src/build/security-headers.ts';

const readme = readFileSync('README.md', 'utf8');
const names = z.record(z.string(), z.string());
const { scripts, devDependencies, optionalDependencies } = z
  .object({ scripts: names, devDependencies: names, optionalDependencies: names })
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
      Object.keys({ ...devDependencies, ...optionalDependencies }).toSorted(),
    );
  });

  it('gives the settings of nginx and Caddy every header that the site is tested with', () => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(readme).toContain(`add_header ${name} "${value}" always;`);
      expect(readme).toContain(`        ${name} "${value}"\n`);
    }
  });

  it('has both of them let readers save the documents that the site is tested to let them save', () => {
    expect(readme).toContain(`map $uri $disposition { default ""; ~*${SAVED_DOCUMENTS} attachment; }\n`);
    expect(readme).toContain('    add_header Content-Disposition $disposition;\n');
    const [, endings = ''] = /path \/documents\/\*\n\s+not path (.+)$/mu.exec(readme) ?? [];
    const opened = endings.split(' ').map((ending) => ending.replace('*', ''));
    expect(opened.length).toBeGreaterThan(5);
    const isSaved = (ending: string) => new RegExp(SAVED_DOCUMENTS, 'iu').test(`/documents/a${ending}`);
    expect(['.docx', '.txt', '.csv', ...opened].filter(isSaved)).toEqual(['.docx', '.txt', '.csv']);
    expect(readme).toContain('    header @saved Content-Disposition attachment\n');
  });
});

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names files of the project that are there', () => {
    const paths = [...text.matchAll(/`((?:src|tests|content)\/[^`*<\s]*)`/gu)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
