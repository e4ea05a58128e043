import type { APIRoute, GetStaticPaths } from 'astro';
import { pagesOf } from '../../../../site/page-contexts.ts';
import { partnerRecordView } from '../../../../views/partner/partner-view.ts';
import { factsText } from '../../../../views/record/facts-text.ts';
import { plans, recordPages } from '../../../../views/record/record-pages.ts';

export const getStaticPaths = pagesOf((ctx) =>
  [...plans(ctx, ctx.registry.partners, partnerRecordView), ...recordPages(ctx)].map(({ params, make }) => ({
    params,
    make: () => factsText(ctx, make()),
  })),
) satisfies GetStaticPaths;

/**
 * The facts of a record's page as text. The mark at the start tells a browser the encoding where the server does not.
 */
export const GET: APIRoute<{ make: () => string }> = ({ props }) =>
  new Response(`\uFEFF${props.make()}`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
