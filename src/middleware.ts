import { defineMiddleware } from 'astro:middleware';
import { typesetHtml } from './typography/typeset-html.ts';

/** Typography by rule, at the one place that every page passes: prose, interface and names alike. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(typesetHtml(await response.text()), response);
});
