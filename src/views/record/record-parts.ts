import type { MiniMapView } from '../../map/build-mini-map.ts';
import type { PartnerTimeView } from '../partner/partner-time.ts';
import type { ReuseView } from '../partner/reuse-view.ts';
import type { CardView } from '../parts/card-view.ts';
import type { FactView } from '../parts/fact-view.ts';
import type { LangText } from '../parts/text-view.ts';
import type { DocumentView } from './document-view.ts';
import type { SignatoryView } from './signatory-view.ts';
import type { StepView } from './step-view.ts';
import type { SupportView } from './support-view.ts';

/** What one kind of record or another prints of its own; every part has one place on the page. */
export interface RecordParts {
  facts: FactView[];
  /** What is to be said about a source. */
  note?: LangText;
  signatories?: SignatoryView[];
  /** The chain that a paper stands in, oldest first; empty where it stands alone. */
  chain?: CardView[];
  /** The steps of a relation or of an act, oldest first. */
  history?: { title: string; steps: StepView[] };
  roles?: FactView[];
  figures?: FactView[];
  /** Papers as chains, each oldest first. */
  papers?: CardView[][];
  documents?: DocumentView[];
  events?: CardView[];
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
  reuse?: ReuseView;
}
