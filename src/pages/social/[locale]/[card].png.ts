import type { APIRoute, GetStaticPaths } from 'astro';
import { pagesOf } from '../../../site/page-contexts.ts';
import { registry } from '../../../site/registry.ts';
import { drawCard } from '../../../social/draw-card.ts';
import { socialCards, type SocialCardView } from '../../../views/frame/social-card-view.ts';

export const getStaticPaths = pagesOf((ctx) =>
  socialCards(ctx).map((card) => ({ params: { card: card.id }, make: () => card })),
) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: () => SocialCardView }> = async ({ props }) =>
  new Response(await drawCard(props.make(), registry.site.look?.accent), {
    headers: { 'content-type': 'image/png' },
  });
