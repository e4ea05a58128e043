import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { contentDir } from '../content-source/content-dir.ts';
import { followContent } from '../content-source/follow-content.ts';
import { PAGE_TEXTS } from './page-texts.ts';

/** In dev: has every page made anew when the content changes, and the open ones loaded again. */
export function showChanges(): AstroIntegration {
  return {
    name: 'show-changes',
    hooks: {
      'astro:server:setup': ({ server }) =>
        followContent(server.watcher, contentDir(), () => {
          forgetPages(server);
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        }),
    },
  };
}

/** Whether a module is what the content becomes for pages; all that imports it is forgotten with it. */
const isMadeOfContent = (file: string) => file === PAGE_TEXTS || join(file).startsWith(SITE);
const SITE = join(import.meta.dirname, '..', 'site') + sep;

function forgetPages({ environments }: ViteDevServer): void {
  const now = Date.now();
  for (const environment of Object.values(environments)) {
    if (!isRunnableDevEnvironment(environment)) continue;
    const { moduleGraph, runner, hot } = environment;
    for (const [file, modules] of moduleGraph.fileToModulesMap) {
      if (!isMadeOfContent(file)) continue;
      for (const module of modules) moduleGraph.invalidateModule(module, undefined, now, true);
      for (const module of runner.evaluatedModules.getModulesByFile(file) ?? [])
        runner.evaluatedModules.invalidateModule(module);
    }
    // So Astro forgets which addresses there are, as it does when its own store of content changes.
    hot.send('astro:content-changed', {});
  }
}
