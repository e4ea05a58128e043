import { builtinModules } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Has Node itself load the modules of `src/` that ask nothing of Astro, wherever pages are made: a process has each of
 * them once, however many parts of the site import it, and the bundler need not read them. What goes to the browser is
 * bundled as ever. A change to one of these modules shows when the program starts anew.
 * @param source folder of the modules
 * @param changed what to say in dev of such a module, by its path, when it has changed
 */
export function nativeModules(source: string, changed: (file: string) => string): Plugin {
  const root = `${pathToFileURL(source).href}/`;
  const native = new RegExp(`^${escaped(root)}${NATIVE.source}`, 'u');
  return {
    name: 'native-modules',
    enforce: 'pre',
    // What the environment takes for a part of Node, it leaves to Node.
    configEnvironment: (name) =>
      name === 'client' ? undefined : { resolve: { builtins: [...builtinModules, /^node:/u, native] } },
    configureServer({ watcher, config }) {
      watcher.on('change', (file) => {
        if (native.test(pathToFileURL(file).href)) config.logger.warn(changed(file));
      });
    },
    resolveId(specifier, importer) {
      if (this.environment.config.consumer !== 'server' || importer === undefined) return null;
      if (!specifier.startsWith('.') || importer.startsWith('\0')) return null;
      const { href } = new URL(specifier, pathToFileURL(importer));
      return native.test(href) ? { id: href, external: true } : null;
    },
  };
}

/** Modules by their place in `src/`: all but those that import components, styles or what Astro makes. */
const NATIVE = /(?!(?:components|layouts|pages|site|styles)\/|middleware\.ts$)[^?]+\.ts$/u;

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}
