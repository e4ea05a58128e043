import type { APIRoute, GetStaticPaths } from 'astro';
import { compareTable } from '../../../export/compare-table.ts';
import { draftResponse } from '../../../drafts/draft-response.ts';
import type { FileDraft } from '../../../drafts/file-draft.ts';
import { pagesOf } from '../../../site/page-contexts.ts';

export const getStaticPaths = pagesOf((ctx) =>
  (['csv', 'xlsx'] as const).map((format) => ({
    params: { format },
    make: () => ({ format, table: compareTable(ctx), name: 'partners' }),
  })),
) satisfies GetStaticPaths;

/** All partners as a table for spreadsheets. */
export const GET: APIRoute<{ make: () => FileDraft }> = ({ props }) => draftResponse(props.make());
