/**
 * Lets a page that loads a file before its fonts also ask at once for its modules and all that they import: otherwise
 * each is asked for when the one before has come. Pages that are in no such hurry are left as they are.
 * @param readModule the code of a module by its address, as the page has it; `undefined` where there is none
 */
export function preloadModules(html: string, readModule: (address: string) => string | undefined): string {
  const place = html.indexOf(HURRY);
  if (place === -1) return html;
  const own = [...html.matchAll(/<script type="module" src="([^"]+)"/gu)].map(([, address = '']) => address);
  const imported = new Set<string>();
  const follow = (address: string): void => {
    for (const [, name = ''] of (readModule(address) ?? '').matchAll(STATIC_IMPORT)) {
      const found = new URL(name, new URL(address, 'https://site.invalid')).pathname;
      if (imported.has(found) || own.includes(found)) continue;
      imported.add(found);
      follow(found);
    }
  };
  own.forEach(follow);
  // The file is of no use before them.
  const links = [...imported, ...own].map((address) => `<link rel="modulepreload" href="${address}">`);
  return html.slice(0, place) + links.join('') + html.slice(place);
}

const HURRY = '<link rel="preload" as="fetch"';
/** As the bundler writes it: no spaces, the path relative. */
const STATIC_IMPORT = /(?:from|import)"(\.\/[^"]+)"/gu;
