import type { APIRoute, GetStaticPaths } from 'astro';
import { pagesOf } from '../../../../site/page-contexts.ts';
import { partnerText } from '../../../../views/partner/partner-text.ts';

export const getStaticPaths = pagesOf((ctx) =>
  ctx.registry.partners.map((partner) => ({
    params: { id: partner.id },
    make: () => partnerText(ctx, partner),
  })),
) satisfies GetStaticPaths;

/**
 * The facts of a partner's page as text. The mark at the start tells a browser the encoding where the server does not.
 */
export const GET: APIRoute<{ make: () => string }> = ({ props }) =>
  new Response(`\uFEFF${props.make()}`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
