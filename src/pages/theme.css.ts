import type { APIRoute } from 'astro';
import { textDirection } from '../format/text-direction.ts';
import { languageOfPages } from '../i18n/locales.ts';
import { registry } from '../site/registry.ts';
import { themeCss } from '../styles/palette.ts';
import rightToLeft from '../styles/rtl.css?raw';
import { scriptFaces } from '../styles/script-faces.ts';

/**
 * The city's own colour, so that no page needs an inline style, and what pages in other scripts need: the faces that
 * draw them, and what is turned where they are written from right to left.
 */
export const GET: APIRoute = () => {
  const { look, locales } = registry.site;
  const isMirrored = locales.some((locale) => textDirection(locale) === 'rtl');
  // A page in a language of the interface is marked with it alone, without a region.
  const tags = locales.flatMap((locale) => [locale, languageOfPages(locale, locales)]);
  const css = `${themeCss(look?.accent)}${scriptFaces(tags)}${isMirrored ? rightToLeft : ''}`;
  return new Response(css, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
