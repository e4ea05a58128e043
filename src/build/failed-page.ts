import type { AstroIntegration } from 'astro';
import { placeWords } from '../i18n/editor-texts/place-words.ts';
import type { InterfaceLocale } from '../i18n/locales.ts';

/** Names the page, in the editor's language, where a build stops because a page could not be made. */
export function failedPage(lang: InterfaceLocale): AstroIntegration {
  return {
    name: 'failed-page',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          render: (request, options) => render(lang, request.url, () => prerenderer.render(request, options)),
        })),
    },
  };
}

async function render<T>(lang: InterfaceLocale, url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(placeWords(lang).pageFailed(decodeURI(new URL(url).pathname), reason), { cause: error });
  }
}
