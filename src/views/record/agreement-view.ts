import type { Agreement, Registry } from '../../registry/model.ts';
import type { PictureSizes } from '../../registry/picture-widths.ts';
import type { Locale, LocalizedText } from '../../registry/schema/localized-text.ts';
import { languageName } from '../../i18n/format.ts';
import { route } from '../../routes.ts';
import { agreementFacts } from './agreement-facts.ts';
import { agreementCard, eventCard, type CardView } from '../parts/card-view.ts';
import { accountFieldName } from './field-name.ts';
import { createNotebook, type Notebook, type NoteRef } from '../parts/notes.ts';
import { pictureViews } from './picture-view.ts';
import { proseView } from '../prose/prose-view.ts';
import { recordFoot, recordFrame } from './record-frame.ts';
import type { RecordView } from './record-view.ts';
import { countriesOf, searchTerms } from './search-terms.ts';
import { accountViews } from './step-view.ts';
import { useMessages } from '../../i18n/translate.ts';
import { localize, textIn, type LangText, type LinkView } from '../parts/text-view.ts';

/** Everything a paper's page prints. */
export interface AgreementView extends RecordView {
  title: LangText;
  kind: LinkView;
  signatories: SignatoryView[];
  /** The chain it stands in, oldest first; empty when it stands alone. */
  chain: (CardView & { current: boolean })[];
  events: CardView[];
  documents: DocumentView[];
}

/** Who signed, for which side, in what office. */
export interface SignatoryView {
  name: LangText;
  nativeName?: LangText;
  role: LangText;
  side: LangText;
  notes: NoteRef[];
}

/** A text of the paper. */
export interface DocumentView {
  title: LangText;
  href?: string;
  lang: string;
  language: string;
  authentic: boolean;
  summary?: LangText;
}

/** The page of a paper in one language. `changed`: the day it last changed, `YYYY-MM-DD`; `pictures`: those whose size is known. */
export function agreementView(
  registry: Registry,
  agreement: Agreement,
  locale: Locale,
  changed?: string,
  pictures: PictureSizes = {},
): AgreementView {
  const { data } = agreement;
  const notebook = createNotebook(locale);
  const facts = agreementFacts(registry, agreement, locale, notebook);
  const signatories = signatoryViews(registry, agreement, locale, notebook);
  const accounts = accountViews(agreement.accounts, locale, notebook, (field) =>
    accountFieldName(field, { words: 'agreement', steps: agreement.steps }, locale),
  );
  const prose = proseView(registry, agreement.prose, locale, notebook);
  const kindHref = route.filter(locale, 'agreements', 'kind', agreement.kind.id);
  return {
    frame: recordFrame(registry, locale, agreement, data.title, titledSummary(data)),
    id: agreement.id,
    title: localize(data.title, locale),
    kind: { href: kindHref, text: localize(agreement.kind.label, locale) },
    summary: localize(data.summary, locale),
    facts,
    signatories,
    chain: chainCards(agreement, locale),
    events: agreement.events.map((event) => eventCard(event, locale)),
    accounts,
    pictures: pictureViews(data.images, pictures, locale),
    documents: documentViews(agreement, locale),
    ...(prose && { prose }),
    notes: notebook.notes(),
    foot: recordFoot(data.verified, changed, locale),
    search: searchTerms(
      textIn(data.title, locale),
      useMessages(locale)('nav.agreements'),
      Object.values(data.title),
      locale,
      {
        areas: agreement.areas,
        date: data.signed,
        countries: countriesOf(registry, agreement.partners, locale),
        state: useMessages(locale)(`agreement.${agreement.state}`),
      },
    ),
  };
}

/** Papers about which little is known have much the same summary; the title tells them apart. */
function titledSummary({ title, summary }: Agreement['data']): LocalizedText {
  return Object.fromEntries(
    Object.entries(summary).map(([locale, text]) => [locale, `${textIn(title, locale)}. ${text ?? ''}`]),
  );
}

function chainCards(agreement: Agreement, locale: Locale): AgreementView['chain'] {
  if (agreement.chain.length < 2) return [];
  return agreement.chain.map((paper) => ({
    ...agreementCard(paper, locale),
    current: paper.id === agreement.id,
  }));
}

function signatoryViews(
  registry: Registry,
  agreement: Agreement,
  locale: Locale,
  notebook: Notebook,
): SignatoryView[] {
  return agreement.signatories.map(({ side, name, nativeName, role, citations }) => ({
    name: localize(name, locale),
    ...(nativeName && { nativeName: { text: nativeName.text, lang: nativeName.lang } }),
    role: localize(role, locale),
    side: localize(side?.data.name ?? registry.site.home.name, locale),
    notes: notebook.cite(citations),
  }));
}

function documentViews({ data }: Agreement, locale: Locale): DocumentView[] {
  return (data.documents ?? []).map((document) => ({
    title: localize(document.title, locale),
    ...(document.url !== undefined && { href: document.url }),
    ...(document.file !== undefined && { href: route.document(document.file) }),
    lang: document.lang,
    language: languageName(document.lang, locale),
    authentic: document.authentic,
    ...(document.textSummary && { summary: localize(document.textSummary, locale) }),
  }));
}
