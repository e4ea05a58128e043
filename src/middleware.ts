import { defineMiddleware } from 'astro:middleware';
import { finishPage } from './finish/finish-page.ts';

/**
 * Finishes each page while the site is being written, as a build does it in a thread beside, see
 * `build/pages/page-work.ts`.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!import.meta.env.DEV) return response;
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(finishPage(await response.text()).html, response);
});
