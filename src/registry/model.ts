import type { AgreementData } from '../format/agreement.ts';
import type { AssociationData } from '../format/association.ts';
import type { EventData } from '../format/event.ts';
import type { EdtfText } from '../format/edtf-date.ts';
import type { LegalActData } from '../format/legal-act.ts';
import type { LocalizedText } from '../format/localized-text.ts';
import type { PartnerData } from '../format/partner.ts';
import type { SiteData } from '../format/site.ts';
import type { CountryNames, TermData } from '../format/vocabulary.ts';
import type { CitationsByField, Cited, LinkedCitation, LinkedRecord, Source } from './linked-record.ts';
import type { PageRecord } from './record.ts';
import type { CollectionName } from '../format/index.ts';
import type { Actor, AgreementState, Basis, Force, RelationState } from './states.ts';

/** All records, linked, with everything computed. Language-neutral. Every list is sorted for good, see `sort.ts`. */
export interface Registry {
  site: SiteData;
  /** What supports the facts about the home city, by field, and about its department. */
  siteCitations: { home: CitationsByField; department: readonly LinkedCitation[] };
  /** The day that counts as today, `YYYY-MM-DD`. */
  asOf: string;
  countries: CountryNames;
  directions: readonly Direction[];
  partnerKinds: readonly PartnerKind[];
  agreementKinds: readonly Term[];
  actKinds: readonly Term[];
  eventKinds: readonly Term[];
  areas: readonly TopicTerm[];
  exchangeForms: readonly TopicTerm[];
  /** By direction and kind in vocabulary order, then by id. Views sort by name in their language. */
  partners: readonly Partner[];
  /** Newest first; undated ones last. */
  agreements: readonly Agreement[];
  associations: readonly Association[];
  /** In the order of their kinds, then by date. */
  legalActs: readonly LegalAct[];
  /** Newest first; undated ones last. */
  events: readonly Event[];
  sources: readonly Source[];
  declared: readonly Declared[];
  pages: readonly PageRecord[];
  /** Other addresses of records: former id → present id. */
  formerIds: readonly { collection: CollectionName; from: string; to: string }[];
}

/** A term of a vocabulary with its id. */
export interface Term extends TermData {
  id: string;
  /** Sources of its definition. */
  citations: readonly LinkedCitation[];
}

/** A direction of external relations with what belongs to it. */
export interface Direction extends Term {
  partnerKinds: PartnerKind[];
  partners: Partner[];
  agreements: Agreement[];
  associations: Association[];
  events: Event[];
}

export interface PartnerKind extends Term {
  directionTerm: Direction;
  partners: Partner[];
}

/** An area or a form of exchange with the records that show it and the declared groups that name it. */
export interface TopicTerm extends Term {
  partners: Partner[];
  agreements: Agreement[];
  events: Event[];
  declared: Declared[];
}

/** A step of a relation; where an agreement made it, date and sources are the agreement's. */
export interface RelationStep {
  key?: string;
  state: RelationState;
  /** What kind of relation it was from here on, where the step says it. */
  kind?: PartnerKind;
  date?: EdtfText;
  dateNote?: LocalizedText;
  by?: Actor;
  basis?: Basis;
  note?: LocalizedText;
  agreement?: Agreement;
  citations: readonly LinkedCitation[];
}

export interface Partner extends LinkedRecord {
  collection: 'partners';
  data: PartnerData;
  kind: PartnerKind;
  direction: Direction;
  declaredBy: readonly Source[];
  /** Oldest first, undated steps where the editor put them. */
  steps: readonly RelationStep[];
  /** State of the last step; `undefined`: the partner is only named in a source. */
  state: RelationState | undefined;
  /** The step that says since when, dated or not: the first `established` one, after an end the one that began anew. */
  since: RelationStep | undefined;
  /** The partner that took its place. */
  successor: Partner | undefined;
  /** Partners whose place it took. */
  predecessors: readonly Partner[];
  /** Kilometres along the great circle from the home city; `undefined` without coordinates. */
  distanceKm: number | undefined;
  /** Compass bearing from the home city, in degrees clockwise from north, 0 to 360. */
  bearing: number | undefined;
  areas: readonly TopicTerm[];
  exchangeForms: readonly TopicTerm[];
  /** Newest first. */
  agreements: readonly Agreement[];
  /** Newest first. */
  events: readonly Event[];
  contacts: readonly Cited<NonNullable<PartnerData['contacts']>[number]>[];
  /** Date of the newest dated step, paper or event; `undefined` where nothing is dated. */
  lastEvidence: EdtfText | undefined;
  /** Date of the newest event that is not confirmed, where nothing known is as new. */
  unconfirmedSince: EdtfText | undefined;
}

export interface Agreement extends LinkedRecord {
  collection: 'agreements';
  data: AgreementData;
  kind: Term;
  declaredBy: readonly Source[];
  /** In the order of the file; `partner` is absent for the home side. */
  parties: readonly { partner?: Partner; body?: LocalizedText }[];
  /** Those that are no partners of the registry. */
  otherParties: NonNullable<AgreementData['otherParties']>;
  partners: readonly Partner[];
  /** Stored steps of its life, in the order of the file. */
  steps: readonly Cited<NonNullable<AgreementData['history']>[number]>[];
  /** `partner` is absent for the home city, and where `party` names somebody who is no partner. */
  signatories: readonly (Omit<Cited<NonNullable<AgreementData['signatories']>[number]>, 'side'> & {
    partner?: Partner;
    party?: LocalizedText;
  })[];
  state: AgreementState;
  /** Last day of the stated term as EDTF; `undefined` when open-ended or unknown. */
  termEnd: EdtfText | undefined;
  areas: readonly TopicTerm[];
  basedOn: readonly Agreement[];
  implements: readonly Agreement[];
  amends: readonly Agreement[];
  replaces: readonly Agreement[];
  /** Papers that point at this one in any of the four ways. */
  followedBy: readonly Agreement[];
  events: readonly Event[];
  /** The chain it stands in, oldest first, itself included; one element when it stands alone. */
  chain: readonly Agreement[];
}

export interface Association extends LinkedRecord {
  collection: 'associations';
  data: AssociationData;
  direction: Direction | undefined;
  declaredBy: readonly Source[];
  roles: readonly Cited<NonNullable<AssociationData['roles']>[number]>[];
  figures: readonly Cited<NonNullable<AssociationData['figures']>[number]>[];
  events: readonly Event[];
  distanceKm: number | undefined;
}

export interface LegalAct extends LinkedRecord {
  collection: 'legal-acts';
  data: LegalActData;
  kind: Term;
  declaredBy: readonly Source[];
  steps: readonly Cited<NonNullable<LegalActData['history']>[number]>[];
  force: Force;
}

export interface Event extends LinkedRecord {
  collection: 'events';
  data: EventData;
  kind: Term;
  partners: readonly Partner[];
  associations: readonly Association[];
  agreements: readonly Agreement[];
  areas: readonly TopicTerm[];
  exchangeForms: readonly TopicTerm[];
}

/** A declared number beside what is listed by name. */
export interface Declared {
  collection: 'partners' | 'agreements' | 'associations' | 'legal-acts';
  kind: string | undefined;
  scope: 'international' | 'national' | undefined;
  count: number;
  named: boolean;
  note: LocalizedText | undefined;
  areas: readonly TopicTerm[];
  exchangeForms: readonly TopicTerm[];
  citations: readonly LinkedCitation[];
  /** Ids of the records that the declaring source itself names. */
  listedByDeclarer: readonly string[];
  /** Ids of records of that kind that only other sources name. */
  listedByOthers: readonly string[];
}
