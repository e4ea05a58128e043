import type { PageContext } from '../context.ts';

/** Which page of a long list this is, and the ways to the others. */
export interface PagingView {
  /** From 1. */
  page: number;
  pages: number;
  previous?: string;
  next?: string;
  /** The pages to offer: the first, the last, and those around this one; a gap stands for pages between. */
  links: ({ text: string; href: string; current: boolean } | 'gap')[];
}

/** How many pages of a size it takes; an empty list has one. */
export function countPages(length: number, size: number): number {
  return Math.max(1, Math.ceil(length / size));
}

/** Part of a list that stands on a page, counted from 1. */
export function pageOf<Entry>(entries: readonly Entry[], page: number, size: number): readonly Entry[] {
  return entries.slice((page - 1) * size, page * size);
}

/** Links between the pages of a list; `undefined` when one page holds it all. */
export function pagingView(
  ctx: PageContext,
  page: number,
  pages: number,
  hrefOf: (page: number) => string,
): PagingView | undefined {
  if (pages === 1) return undefined;
  const offered = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= AROUND,
  );
  return {
    page,
    pages,
    ...(page > 1 && { previous: hrefOf(page - 1) }),
    ...(page < pages && { next: hrefOf(page + 1) }),
    links: offered.flatMap((number, index): PagingView['links'] => {
      const link = { text: ctx.number(number), href: hrefOf(number), current: number === page };
      return number - (offered[index - 1] ?? 0) > 1 ? ['gap', link] : [link];
    }),
  };
}

/** How many pages are offered on either side. */
const AROUND = 2;
