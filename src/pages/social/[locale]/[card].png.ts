import type { APIRoute, GetStaticPaths } from 'astro';
import { contexts } from '../../../site/page-contexts.ts';
import { registry } from '../../../site/registry.ts';
import { drawCard } from '../../../social/draw-card.ts';
import { socialCards, type SocialCardView } from '../../../views/frame/social-card-view.ts';

export const getStaticPaths = (() =>
  contexts.flatMap((ctx) =>
    socialCards(ctx).map((card) => ({ params: { locale: ctx.locale, card: card.id }, props: { card } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: SocialCardView }> = async ({ props }) =>
  new Response(await drawCard(props.card, registry.site.look?.accent), {
    headers: { 'content-type': 'image/png' },
  });
