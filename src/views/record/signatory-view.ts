import type { Agreement } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { cite, type NoteRef } from '../parts/notes.ts';
import type { LangText } from '../parts/text-view.ts';

/** Who signed a paper, for which side, in what office. */
export interface SignatoryView {
  name: LangText;
  nativeName?: LangText;
  role: LangText;
  side: LangText;
  notes: NoteRef[];
}

/** Those who signed a paper, in the order of its file. */
export function signatoryViews(ctx: PageContext, { signatories, citationsOf }: Agreement): SignatoryView[] {
  const ofAll = citationsOf['signatories'] ?? [];
  return signatories.map(({ partner, party, name, nativeName, role, citations }, index) => ({
    name: ctx.text(name),
    ...(nativeName && { nativeName: { text: nativeName.text, lang: nativeName.lang } }),
    role: ctx.text(role),
    side: ctx.text(party ?? partner?.data.name ?? ctx.registry.site.home.name),
    notes: cite([...citations, ...(index === signatories.length - 1 ? ofAll : [])]),
  }));
}
