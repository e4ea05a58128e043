import { csv } from '../export/csv.ts';
import type { ReportDocument } from '../export/report-document.ts';
import type { SocialCardView } from '../views/frame/social-card-view.ts';
import type { Table } from '../export/table.ts';
import { xlsx } from '../export/xlsx.ts';

/** What a file tells before it is written, as data that another thread can take and write. */
export type FileDraft =
  /** `name`: what the table is called inside the file, where it has a name there. */
  | { format: 'csv' | 'xlsx'; table: Table; name: string }
  | { format: 'docx'; report: ReportDocument }
  /** A social card; `accent` is the city's colour, `#rrggbb`. */
  | { format: 'png'; card: SocialCardView; accent: string | undefined };

/** The media types of the files. */
export const DRAFT_TYPES: Readonly<Record<FileDraft['format'], string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
};

/** The bytes of a file; the same data gives the same. What is large is loaded when it is needed: most write nothing. */
export async function writeDraft(draft: FileDraft): Promise<Uint8Array<ArrayBuffer>> {
  switch (draft.format) {
    case 'csv':
      return new TextEncoder().encode(csv(draft.table));
    case 'xlsx':
      return xlsx(draft.table, draft.name);
    case 'docx': {
      const { docx } = await import('../export/docx.ts');
      return docx(draft.report);
    }
    case 'png': {
      const { drawCard } = await import('../social/draw-card.ts');
      return drawCard(draft.card, draft.accent);
    }
  }
}
