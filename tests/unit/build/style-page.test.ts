import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { AstroIntegration } from 'astro';
import { describe, expect, it } from 'vitest';
import { stylePage } from '../../../src/build/style-page.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;

/** The routes that are added for a command of Astro. */
function routesOf(command: 'dev' | 'build'): string[] {
  const routes: string[] = [];
  const setup = stylePage().hooks['astro:config:setup'];
  void setup?.({
    command,
    injectRoute: ({ pattern }) => routes.push(pattern),
  } as Partial<Parameters<Setup>[0]> as Parameters<Setup>[0]);
  return routes;
}

/** Astro components that a file imports, and those that they import. */
function componentsIn(file: string, found = new Set<string>()): Set<string> {
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.astro)'/gu)) {
    const component = normalize(join(dirname(file), path));
    if (found.has(component)) continue;
    found.add(component);
    componentsIn(component, found);
  }
  return found;
}

/** What tells the search about a page, which readers do not see. */
const UNSEEN = ['src/components/search/SearchMeta.astro'];

describe('the style page', () => {
  it('is there while the site is being developed, and in no build', () => {
    expect(routesOf('dev')).toEqual(['/style']);
    expect(routesOf('build')).toEqual([]);
  });

  it('shows every component but those that fill a page of their own and those that stand in prose', () => {
    const shown = componentsIn('src/pages/_style.astro');
    const pages = globSync('src/pages/**/*.astro').filter((page) => !page.endsWith('_style.astro'));
    const bodies = new Set(
      pages
        .flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/(\w+)\.astro'/gu)])
        .map(([, name]) => name),
    );
    const missing = globSync('src/components/**/*.astro')
      .filter((file) => !shown.has(file) && !UNSEEN.includes(file))
      .filter((file) => !file.startsWith('src/components/prose/'))
      .filter((file) => !bodies.has(/(\w+)\.astro$/u.exec(file)?.[1]));
    expect(missing).toEqual([]);
  });
});
