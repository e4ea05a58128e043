import { suggestId } from '../../content-source/suggest-id.ts';
import type { Ask } from './ask.ts';
import { askFields } from './ask-fields.ts';
import { askId } from './ask-id.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import { freeId } from './questions.ts';

/** Asks for a source. @returns `undefined` when an answer that it cannot do without is missing */
export async function newSource(
  ask: Ask,
  context: EditorContext,
  known: { url?: string; id?: string } = {},
): Promise<Draft | undefined> {
  const { taken, locales } = context;
  const fields = askFields(ask, context, 'sources', 'source-');
  const title = await fields.one('title');
  const lang = await fields.one('lang', { proposal: locales[0] });
  const kind = await fields.one('kind', { proposal: 'news' });
  const publisher = await fields.texts('publisher');
  const date = await fields.one('date');
  const url = known.url ?? (await fields.one('url'));
  const year = date?.match(/\d{4}/u)?.[0];
  const own = (known.id ?? publisher?.[locales.at(-1) ?? ''] ?? publisher?.[locales[0]]) || 'source';
  const proposal = freeId(suggestId([own, year].filter(Boolean).join('-')), taken.sources);
  const id = await askId(ask, context, 'sources', proposal, 'source-id');
  if (!title || !lang || !kind || !publisher || !id) return undefined;
  const label = Object.fromEntries(
    Object.entries(publisher).map(([locale, text]) => [locale, [text, year].filter(Boolean).join(', ')]),
  );
  return { collection: 'sources', id, fields: { title, label, lang, kind, publisher, date, url } };
}
