import { attribute, hasWord, parsePage } from '../support/parse-page.ts';

/** What a page makes a browser load at once, as it names them. */
interface PageAssets {
  styles: readonly string[];
  scripts: readonly string[];
}

export function pageAssets(html: string): PageAssets {
  const { elements } = parsePage(html, '', '/');
  const named = (tag: string, name: string, isWanted: (element: (typeof elements)[number]) => boolean) =>
    elements
      .filter((element) => element.tagName === tag && isWanted(element))
      .flatMap((element) => attribute(element, name) ?? []);
  return {
    styles: named('link', 'href', (element) => hasWord(element, 'rel', 'stylesheet')),
    scripts: [
      ...named('script', 'src', () => true),
      ...named('link', 'href', (element) => hasWord(element, 'rel', 'modulepreload')),
    ],
  };
}

/** Relative addresses that a module imports as soon as it is loaded; what it may import later does not count. */
export function importsOf(script: string): string[] {
  const matches = script.matchAll(/(?<![\w$.])(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/gu);
  return [...matches].flatMap(([, address]) => address ?? []);
}
