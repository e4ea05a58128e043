import type { Partner } from '../../registry/model.ts';
import { partnersWithCards } from '../../registry/partners-with-cards.ts';
import { COLLECTIONS, type CollectionName } from '../../format/index.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { recordsOf } from '../parts/records-of.ts';
import type { TieSign } from '../parts/sign-paths.ts';
import { tieSign } from '../parts/tie-sign.ts';

/** The picture that stands for a page where its address is shared. */
export interface SocialCardView {
  /** File name without its ending. */
  id: string;
  title: string;
  /** One line below the title: what it is, and how far away. */
  detail: string;
  siteTitle: string;
  /** The sign of the partner that it is about. */
  sign?: TieSign;
  /** Every partner with a place, seen from home. */
  marks: { km: number; bearing: number; isChosen: boolean }[];
}

/** All cards of the site in one language: home, each collection, each partner while there are few. */
export function socialCards(ctx: PageContext): SocialCardView[] {
  const { registry, t } = ctx;
  const siteTitle = ctx.words(registry.site.title);
  const marks = (chosen?: Partner) =>
    registry.partners.flatMap((partner) =>
      partner.distanceKm === undefined || partner.bearing === undefined
        ? []
        : [{ km: partner.distanceKm, bearing: partner.bearing, isChosen: partner === chosen }],
    );
  const count = (name: CollectionName) => t.count(`count.${name}`, recordsOf(registry, name).length);
  return [
    {
      id: HOME_CARD,
      title: siteTitle,
      detail: HOME_COUNTS.map(count).join(' · '),
      siteTitle: '',
      marks: marks(),
    },
    ...COLLECTIONS.map((name) => ({
      id: name,
      title: t(`nav.${name}`),
      detail: count(name),
      siteTitle,
      marks: marks(),
    })),
    ...partnersWithCards(registry).map((partner) => ({
      id: partnerCardId(partner.id),
      title: ctx.words(partner.data.name),
      detail: [
        ctx.words(partner.kind.label),
        ...(partner.distanceKm === undefined ? [] : [ctx.distance(partner.distanceKm)]),
      ].join(' · '),
      siteTitle,
      sign: tieSign(registry, partner),
      marks: marks(partner),
    })),
  ];
}

/** Which card stands for a page. @param href the page's address on this site */
export function socialCardId(ctx: PageContext, href: string): string {
  const { registry, locale } = ctx;
  const collection = COLLECTIONS.find((name) => href.startsWith(route.list(locale, name)));
  if (collection === undefined) return HOME_CARD;
  const partner = partnersWithCards(registry).find(({ id }) => href === route.record(locale, 'partners', id));
  return partner ? partnerCardId(partner.id) : collection;
}

function partnerCardId(id: string): string {
  return `partner-${id}`;
}

const HOME_CARD = 'home';
const HOME_COUNTS = ['partners', 'agreements', 'events'] as const;
