import type { PageContext } from '../context.ts';
import type { LinkView } from '../parts/text-view.ts';

/** What a registry could show and does not have: texts of papers, pictures, copies of sources; and where they are. */
export interface WantedMaterial {
  title: string;
  /** What is wanted, how much of it, and who has it. */
  lines: string[];
  /** Papers without their text, with those who signed them and so have it. */
  papers: (LinkView & { holders: string })[];
}

/** The work list of whoever looks for material; nobody's rights are known from here. */
export function wantedMaterial(ctx: PageContext): WantedMaterial {
  const { registry, t, number } = ctx;
  const { agreements, partners, events, sources, site } = registry;
  const home = ctx.words(site.home.name);
  const papers = agreements.filter(
    ({ data }) => data.stage === 'done' && (data.documents ?? []).length === 0,
  );
  const unpictured = [...partners, ...events].filter(({ data }) => (data.images ?? []).length === 0);
  const uncopied = sources.filter(({ data }) => data.url !== undefined && data.archivedUrl === undefined);
  return {
    title: t('wanted.title'),
    lines: [
      t('wanted.papers', { count: number(papers.length) }),
      t('wanted.pictures', { count: number(unpictured.length) }),
      t('wanted.copies', { count: number(uncopied.length) }),
    ],
    papers: papers.map((paper) => ({
      ...ctx.link(paper),
      holders: [
        home,
        ...paper.partners.map((partner) => ctx.words(partner.data.name)),
        ...(paper.data.otherParties ?? []).map(({ name }) => ctx.words(name)),
      ].join(', '),
    })),
  };
}
