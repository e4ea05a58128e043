import type { APIRoute } from 'astro';
import { textDirection } from '../format/text-direction.ts';
import { registry } from '../site/registry.ts';
import { themeCss } from '../styles/palette.ts';
import rightToLeft from '../styles/rtl.css?raw';

/** The city's own colour, so that no page needs an inline style, and what pages written from right to left need. */
export const GET: APIRoute = () => {
  const { look, locales } = registry.site;
  const isMirrored = locales.some((locale) => textDirection(locale) === 'rtl');
  return new Response(`${themeCss(look?.accent)}${isMirrored ? rightToLeft : ''}`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
