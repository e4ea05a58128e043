import { relative, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { EditorError } from '../content-source/editor-error.ts';
import { describeFinding } from '../i18n/finding-texts/index.ts';
import type { InterfaceLocale } from '../i18n/locales.ts';
import type { Finding } from '../format/findings.ts';

/**
 * Keeps prose pages that the check refuses from being compiled while a site is being written: who opens one sees what
 * is wrong.
 * @param folder the content folder
 */
export function refusedPages(folder: string): RefusedPages {
  let refused: ReadonlyMap<string, string> = new Map();
  return {
    plugin: {
      name: 'refused-pages',
      enforce: 'pre',
      transform: {
        order: 'pre',
        filter: { id: /\.mdx(?:\?|$)/u },
        handler(_code, id) {
          const report = refused.get(relative(folder, id.split('?')[0] ?? '').replaceAll('\\', '/'));
          if (report !== undefined) throw new RefusedPage(report);
        },
      },
    },
    update(server, errors, lang) {
      const before = refused;
      refused = reportsByFile(errors, lang);
      // What was compiled, or refused, before the last change is neither any more.
      for (const file of new Set([...before.keys(), ...refused.keys()])) {
        if (before.get(file) !== refused.get(file)) forget(server, resolve(folder, file));
      }
    },
  };
}

/** For the browser: at the terminal the check has said it already. */
class RefusedPage extends EditorError {
  override readonly name = 'RefusedPage';
}

function reportsByFile(errors: readonly Finding[], lang: InterfaceLocale): Map<string, string> {
  const files = Map.groupBy(errors, ({ file }) => file);
  return new Map(
    [...files].map(([file, found]) => [file, found.map((one) => describeFinding(one, lang)).join('\n')]),
  );
}

function forget(server: ViteDevServer, file: string): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    moduleGraph.onFileChange(file.split(sep).join('/'));
  }
}

export interface RefusedPages {
  /** Goes before the plugin that compiles pages. */
  plugin: Plugin;
  /** Takes in what the check has found last. */
  update(server: ViteDevServer, errors: readonly Finding[], lang: InterfaceLocale): void;
}
