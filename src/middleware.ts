import { defineMiddleware } from 'astro:middleware';
import { languageHere } from './check/editor-language.ts';
import { pageFault } from './check/faults/page-fault.ts';
import { withoutBorrowMarks } from './format/borrowed-words.ts';
import { finishPage } from './finish/finish-page.ts';

/**
 * Finishes each page while the site is being written, and names the one that cannot be made, as a build does it in
 * `build/pages/page-work.ts`.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  if (!import.meta.env.DEV) return next();
  try {
    const response = await next();
    const type = response.headers.get('content-type') ?? '';
    if (/^application\/json|^text\/plain/u.test(type))
      return new Response(withoutBorrowMarks(await response.text()), response);
    if (!type.startsWith('text/html')) return response;
    return new Response(finishPage(await response.text()).html, response);
  } catch (error) {
    throw pageFault(url.pathname, error, languageHere());
  }
});
