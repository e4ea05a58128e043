import type { MiniMapView } from '../../map/build-mini-map.ts';
import type { Partner, Registry } from '../../registry/model.ts';
import type { PictureSizes } from '../../registry/picture-widths.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route } from '../../routes.ts';
import { eventCard, type CardView } from '../parts/card-view.ts';
import type { FactView } from '../parts/fact-view.ts';
import { accountFieldName } from '../record/field-name.ts';
import { createNotebook } from '../parts/notes.ts';
import { citationViews, type CitationView, type CitedPage } from './partner-citation.ts';
import { contactFacts } from './partner-contacts.ts';
import { keyFacts } from './partner-facts.ts';
import { partnerOnMap } from '../map/partner-map.ts';
import { partnerMiniMap } from '../map/partner-map-view.ts';
import { nameFacts } from './partner-names.ts';
import { paperChains } from './partner-papers.ts';
import { placeFacts } from './partner-place.ts';
import { errorReportView, type ErrorReportView } from './partner-report.ts';
import { partnerTime, type PartnerTimeView } from './partner-time.ts';
import { pictureViews } from '../record/picture-view.ts';
import { proseView } from '../prose/prose-view.ts';
import { recordFoot, recordFrame } from '../record/record-frame.ts';
import type { RecordView } from '../record/record-view.ts';
import { countriesOf, everyName, searchTerms } from '../record/search-terms.ts';
import { accountViews, relationSteps, type StepView } from '../record/step-view.ts';
import { localize, textIn, type LangText, type LinkView } from '../parts/text-view.ts';

/** Everything a partner's page prints. */
export interface PartnerView extends RecordView {
  name: LangText;
  nativeName?: LangText;
  kind: LinkView;
  names: FactView[];
  steps: StepView[];
  /** The papers as chains, each oldest first. */
  chains: CardView[][];
  events: CardView[];
  place: FactView[];
  contacts: FactView[];
  map?: MiniMapView;
  /** Where the map of all partners shows this one selected. */
  onMap?: string;
  time?: PartnerTimeView;
  /** Address of the sheet that a delegation prints. */
  sheet: string;
  citations: CitationView[];
  /** Address of the same facts with their sources in plain text. */
  factsText: string;
  /** How to report an error in a fact; not where the site names no address. */
  report?: ErrorReportView;
}

/** The page of a partner in one language. `changed`: the day it last changed, `YYYY-MM-DD`; `pictures`: those whose size is known. */
export function partnerView(
  registry: Registry,
  partner: Partner,
  locale: Locale,
  changed?: string,
  pictures: PictureSizes = {},
): PartnerView {
  const { data } = partner;
  const notebook = createNotebook(locale);
  const facts = keyFacts(registry, partner, locale, notebook);
  const steps = relationSteps(partner.steps, locale, notebook);
  const accounts = accountViews(partner.accounts, locale, notebook, (field) =>
    accountFieldName(field, { words: 'relation', steps: partner.steps }, locale),
  );
  const names = nameFacts(registry, partner, locale, notebook);
  const place = placeFacts(registry, partner, locale, notebook);
  const contacts = contactFacts(partner, locale, notebook);
  const map = partnerMiniMap(registry, partner, locale);
  const onMap = partnerOnMap(registry, partner, locale);
  const time = partnerTime(registry, partner, locale);
  const prose = proseView(registry, partner.prose, locale, notebook);
  const notes = notebook.notes();
  const kindHref = route.filter(locale, 'partners', 'kind', partner.kind.id);
  const frame = recordFrame(registry, locale, partner, data.name, data.summary, [
    { href: kindHref, text: localize(partner.kind.plural ?? partner.kind.label, locale) },
  ]);
  const report = errorReportView(registry.site.reportUrl, partner.file, frame, [
    ...facts,
    ...place,
    ...names,
    ...contacts,
  ]);
  return {
    frame,
    id: partner.id,
    name: localize(data.name, locale),
    ...(data.nativeName && { nativeName: { text: data.nativeName.text, lang: data.nativeName.lang } }),
    kind: { href: kindHref, text: localize(partner.kind.label, locale) },
    summary: localize(data.summary, locale),
    facts,
    names,
    steps,
    accounts,
    pictures: pictureViews(data.images, pictures, locale),
    chains: paperChains(partner, locale),
    events: partner.events.map((event) => eventCard(event, locale)),
    place,
    contacts,
    ...(map && { map }),
    ...(onMap !== undefined && { onMap }),
    ...(time && { time }),
    sheet: route.brief(locale, partner.id),
    ...(prose && { prose }),
    notes,
    foot: recordFoot(data.verified, changed, locale),
    citations: citationViews(frame, citedPage(registry, locale, changed), locale),
    factsText: route.partnerText(locale, partner.id),
    ...(report && { report }),
    search: searchTerms(
      textIn(data.name, locale),
      useMessages(locale)('nav.partners'),
      everyName(registry, partner),
      locale,
      {
        areas: partner.areas,
        date: partner.since?.date,
        countries: countriesOf(registry, [partner], locale),
        state: useMessages(locale)(`relation.${partner.state ?? 'named'}`),
      },
    ),
  };
}

/** Author and date of a reference: the day of the last change, where it is known. */
function citedPage(registry: Registry, locale: Locale, changed: string | undefined): CitedPage {
  const { official, department, dataDate } = registry.site;
  return { author: official ? textIn(department.name, locale) : undefined, date: changed ?? dataDate };
}
