import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Shows every component on one page, `/style/`, while the site is being developed; a build does not have it. */
export function stylePage(): AstroIntegration {
  return {
    name: 'style-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') injectRoute({ pattern: '/style', entrypoint: PAGE });
      },
    },
  };
}

const PAGE = join(import.meta.dirname, '..', 'pages', '_style.astro');
