import type { MiniMapView } from '../../map/build-mini-map.ts';
import type { PaperChain } from '../partner/partner-papers.ts';
import type { PartnerTimeView } from '../partner/partner-time.ts';
import type { ActivityLine } from '../parts/activity-view.ts';
import type { TieSign } from '../parts/sign-paths.ts';
import type { CardView } from '../parts/card-view.ts';
import type { DeclaredView } from '../parts/declared-view.ts';
import type { FactView } from '../parts/fact-view.ts';
import type { LangText } from '../parts/text-view.ts';
import type { DocumentView } from './document-view.ts';
import type { SignatoryView } from './signatory-view.ts';
import type { StepView } from './step-view.ts';
import type { SupportView } from './support-view.ts';

/** What one kind of record or another prints of its own; every part has one place on the page. */
export interface RecordParts {
  /** The sign of a partner, in the header where it has no picture. */
  sign?: TieSign;
  /** What a relation is at a glance, in the header: state, since when, on what paper, newest evidence. */
  verdict?: FactView[];
  /** What a relation has to show, year by year. */
  activity?: ActivityLine;
  facts: FactView[];
  /** What is to be said about a source. */
  note?: LangText;
  signatories?: SignatoryView[];
  /** The chain that a paper stands in, newest first; empty where it stands alone. */
  chain?: CardView[];
  /** The steps of a relation or of an act, oldest first. */
  history?: { title: string; steps: StepView[] };
  roles?: FactView[];
  figures?: FactView[];
  /** Papers that hang together. */
  papers?: PaperChain[];
  documents?: DocumentView[];
  events?: CardView[];
  /** What a source declares there to be, beside what the registry lists of it. */
  declared?: DeclaredView[];
  supports?: { count: string; records: SupportView[] };
  map?: MiniMapView;
  /** Where the map of all partners shows this one selected. */
  onMap?: string;
  place?: FactView[];
  time?: PartnerTimeView;
  names?: FactView[];
  contacts?: FactView[];
  /** Address of the sheet that a delegation prints. */
  sheet?: string;
}

/** The parts that are facts, in the order in which the page prints them. */
const FACT_PARTS = ['verdict', 'facts', 'roles', 'figures', 'place', 'names', 'contacts'] as const;

/** All facts that a page prints. */
export function factsOf(parts: RecordParts): FactView[] {
  return FACT_PARTS.flatMap((name) => parts[name] ?? []);
}
