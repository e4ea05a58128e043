import type { APIRoute, GetStaticPaths } from 'astro';
import { draftResponse } from '../../../drafts/draft-response.ts';
import type { FileDraft } from '../../../drafts/file-draft.ts';
import { pagesOf } from '../../../site/page-contexts.ts';
import { socialCards } from '../../../views/frame/social-card-view.ts';

export const getStaticPaths = pagesOf((ctx) =>
  socialCards(ctx).map((card) => ({
    params: { card: card.id },
    make: () => ({ format: 'png' as const, card, accent: ctx.registry.site.look?.accent }),
  })),
) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: () => FileDraft }> = ({ props }) => draftResponse(props.make());
