import type { FactView } from '../parts/fact-view.ts';
import type { FrameView } from '../frame/frame-view.ts';
import type { NoteView } from '../parts/notes.ts';
import type { PictureView } from './picture-view.ts';
import type { ProseView } from '../prose/prose-view.ts';
import type { SearchTerms } from './search-terms.ts';
import type { AccountView } from './step-view.ts';
import type { LangText } from '../parts/text-view.ts';

/** What the page of a record prints whatever its kind. */
export interface RecordView {
  frame: FrameView;
  id: string;
  summary: LangText;
  facts: FactView[];
  accounts: AccountView[];
  pictures: PictureView[];
  prose?: ProseView;
  notes: NoteView[];
  /** When it was last verified and last changed. */
  foot: string[];
  search: SearchTerms;
}
