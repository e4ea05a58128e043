import { formatList } from '../../i18n/format.ts';
import type { PageContext } from '../context.ts';
import { fact, present, unknownFact, websiteFact, type FactView } from '../parts/fact-view.ts';
import { cite } from '../parts/notes.ts';
import { proposalsHref } from '../parts/proposals-href.ts';
import { plain } from '../parts/text-view.ts';
import { coordinatesText } from '../partner/partner-place.ts';
import { zoneOffsets, zoneText } from '../partner/time-zone.ts';
import { restFact } from '../record/rest-fact.ts';

/** What the site says of the city itself and of the department in charge, each fact with its sources. */
export function cityFacts(ctx: PageContext): FactView[] {
  const facts = [...placeFacts(ctx), ...departmentFacts(ctx)];
  const { home } = ctx.registry.siteCitations;
  return present([...facts, restFact(ctx, { collection: 'site', accounts: [], citationsOf: home }, facts)]);
}

function placeFacts(ctx: PageContext): FactView[] {
  const { registry, t } = ctx;
  const { home } = registry.site;
  const citationsOf = registry.siteCitations.home;
  const offsets = zoneOffsets(home.timeZone, Number(registry.asOf.slice(0, 4)));
  return present([
    fact(t('fact.home.fullName'), ctx.text(home.fullName), cite(citationsOf['fullName'])),
    fact(t('fact.country'), ctx.country(home.country), cite(citationsOf['country'])),
    home.region && fact(t('fact.region'), ctx.text(home.region), cite(citationsOf['region'])),
    fact(
      t('fact.coordinates'),
      plain(coordinatesText(ctx, home.coordinates)),
      cite(citationsOf['coordinates']),
    ),
    fact(t('fact.timeZone'), plain(zoneText(ctx, offsets)), cite(citationsOf['timeZone'])),
    websiteFact(t('fact.website'), home.website, cite(citationsOf['website'])),
  ]);
}

function departmentFacts(ctx: PageContext): FactView[] {
  const { registry, lang, t } = ctx;
  const { name, note, office } = registry.site.department;
  const { address, email, telephone, languages, hours } = office ?? {};
  const proposals = proposalsHref(ctx);
  return present([
    fact(t('fact.department'), ctx.text(name), cite(registry.siteCitations.department), {
      ...(note && { remark: ctx.text(note) }),
    }),
    office ? undefined : noContactsFact(ctx),
    address && fact(t('fact.address'), ctx.text(address)),
    email === undefined ? undefined : fact(t('fact.email'), plain(email), [], { href: `mailto:${email}` }),
    telephone === undefined ? undefined : fact(t('fact.telephone'), plain(telephone)),
    languages && fact(t('fact.languages'), plain(formatList(languages.map(ctx.language), lang))),
    hours && fact(t('fact.hours'), ctx.text(hours)),
    proposals === undefined
      ? undefined
      : fact(t('brief.proposals'), plain(t('fact.proposalsPage')), [], { href: proposals }),
  ]);
}

/** That nobody says where the department can be reached; whoever names it has been looked at. */
function noContactsFact({ registry, t }: PageContext): FactView {
  return unknownFact(t('fact.address'), t('unknown.office'), cite(registry.siteCitations.department));
}
