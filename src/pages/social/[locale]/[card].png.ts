import type { APIRoute, GetStaticPaths } from 'astro';
import { registry } from '../../../site/registry.ts';
import { drawCard } from '../../../social/draw-card.ts';
import { socialCards, type SocialCardView } from '../../../views/frame/social-card-view.ts';

export const getStaticPaths = (() =>
  registry.site.locales.flatMap((locale) =>
    socialCards(registry, locale).map((card) => ({ params: { locale, card: card.id }, props: { card } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: SocialCardView }> = async ({ props }) =>
  new Response(await drawCard(props.card, registry.site.look?.accent), {
    headers: { 'content-type': 'image/png' },
  });
