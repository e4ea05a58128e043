import type { APIRoute, GetStaticPaths } from 'astro';
import { contexts } from '../../../../site/page-contexts.ts';
import { partnerText } from '../../../../views/partner/partner-text.ts';

export const getStaticPaths = (() =>
  contexts.flatMap((ctx) =>
    ctx.registry.partners.map((partner) => ({
      params: { locale: ctx.locale, id: partner.id },
      props: { text: partnerText(ctx, partner) },
    })),
  )) satisfies GetStaticPaths;

/**
 * The facts of a partner's page as text. The mark at the start tells a browser the encoding where the server does not.
 */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(`\uFEFF${props.text}`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
