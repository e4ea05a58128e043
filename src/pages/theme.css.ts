import type { APIRoute } from 'astro';
import { registry } from '../site/registry.ts';

/** The city's own colours, so that no page needs an inline style. */
export const GET: APIRoute = () => {
  const accent = registry.site.look?.accent;
  const css = accent === undefined ? '' : `:root{--site-accent:${accent}}\n`;
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
