import type { Partner } from '../../registry/model.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { partnerMiniMap } from '../map/partner-map-view.ts';
import { partnerOnMap } from '../map/partner-map.ts';
import { activityLine } from '../parts/activity-view.ts';
import { eventCard } from '../parts/card-view.ts';
import { tieSign } from '../parts/tie-sign.ts';
import { recordView, type RecordViewWith } from '../record/record-view.ts';
import { relationHistory } from '../record/step-view.ts';
import { contactFacts } from './partner-contacts.ts';
import { partnerFacts } from './partner-facts.ts';
import { nameFacts } from './partner-names.ts';
import { paperChains } from './partner-papers.ts';
import { placeFacts } from './partner-place.ts';
import { partnerTime } from './partner-time.ts';
import { verdictFacts } from './partner-verdict.ts';

type PartnerParts =
  | 'sign'
  | 'sheet'
  | 'verdict'
  | 'activity'
  | 'history'
  | 'papers'
  | 'events'
  | 'place'
  | 'names'
  | 'contacts';

/** The page of a partner in one language. */
export function partnerView(ctx: PageContext, partner: Partner): RecordViewWith<PartnerParts> {
  const map = partnerMiniMap(ctx, partner);
  const onMap = partnerOnMap(ctx, partner);
  return {
    ...partnerRecordView(ctx, partner),
    ...(map && { map }),
    ...(onMap !== undefined && { onMap }),
  };
}

/** The page of a partner without its map. */
export function partnerRecordView(ctx: PageContext, partner: Partner): RecordViewWith<PartnerParts> {
  const { locale, t } = ctx;
  const { kind } = partner;
  const kindHref = route.filter(locale, 'partners', 'kind', kind.id);
  const time = partnerTime(ctx, partner);
  return recordView(
    ctx,
    partner,
    {
      kind: { href: kindHref, text: ctx.text(kind.label) },
      above: [{ href: kindHref, text: ctx.text(kind.plural ?? kind.label) }],
      search: {
        areas: partner.areas,
        date: partner.since?.date,
        partners: [partner],
        state: t(`relation.${partner.state ?? 'named'}`),
      },
    },
    {
      sign: tieSign(ctx.registry, partner),
      sheet: route.brief(locale, partner.id),
      verdict: verdictFacts(ctx, partner),
      activity: activityLine(ctx, partner),
      facts: partnerFacts(ctx, partner),
      history: { title: t('section.history'), steps: relationHistory(ctx, partner) },
      papers: paperChains(ctx, partner),
      events: partner.events.map((event) => eventCard(ctx, event, partner)),
      place: placeFacts(ctx, partner),
      ...(time && { time }),
      names: nameFacts(ctx, partner),
      contacts: contactFacts(ctx, partner),
    },
  );
}
