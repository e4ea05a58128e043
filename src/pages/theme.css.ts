import type { APIRoute } from 'astro';
import { registry } from '../site/registry.ts';
import { themeCss } from '../styles/palette.ts';

/** The city's own colour, so that no page needs an inline style. */
export const GET: APIRoute = () =>
  new Response(themeCss(registry.site.look?.accent), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
