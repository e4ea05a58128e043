import { registerHooks } from 'node:module';

// Loaded into a process before its program: the compiled pages of a route fail as they are made, or as they are listed.
const ROUTE = process.env['FAILING_ROUTE'] ?? '';
const CODE: Readonly<Record<string, readonly [RegExp, string]>> = {
  made: [/Astro\d*\.props\.make\(\)/u, 'null.no.such.part'],
  listed: [/pagesOf\(/u, 'pagesOf(() => null.no.such.part) ?? ('],
};
const [found = /$^/u, instead = ''] = CODE[process.env['FAILING_AS'] ?? ''] ?? [];

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.includes(`/.prerender/chunks/${ROUTE}`)) return loaded;
    return { ...loaded, source: String(loaded.source).replace(found, instead) };
  },
});
