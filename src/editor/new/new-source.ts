import { suggestId } from '../../content-source/suggest-id.ts';
import { SOURCE_KINDS } from '../../registry/schema/source.ts';
import type { Ask } from './ask.ts';
import { askTexts } from './texts-in.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import {
  addressQuestion,
  choiceQuestion,
  dateQuestion,
  freeId,
  idQuestion,
  textQuestion,
} from './questions.ts';

/** Asks for a source. @returns `undefined` when an answer that it cannot do without is missing */
export async function newSource(
  ask: Ask,
  context: EditorContext,
  known: { url?: string; id?: string } = {},
): Promise<Draft | undefined> {
  const { words, taken, locales } = context;
  const name = (field: string) => ({
    name: `source-${field}`,
    words: words.fields[`source-${field}`] ?? field,
  });
  const title = await ask(textQuestion({ ...name('title'), isRequired: true }, words));
  const lang = await ask(
    textQuestion({ ...name('lang'), isRequired: true, proposal: locales[0] }, words, 35),
  );
  const kinds = SOURCE_KINDS.map((value) => ({ value, label: words.values[value] ?? value }));
  const kind = await ask(
    choiceQuestion({ ...name('kind'), isRequired: true, proposal: 'news' }, kinds, words),
  );
  const publisher = await askTexts(ask, context, { name: 'source-publisher' });
  const date = await ask(dateQuestion(name('date'), words));
  const url = known.url ?? (await ask(addressQuestion(name('url'), words)));
  const year = date?.match(/\d{4}/u)?.[0];
  const own = (known.id ?? publisher?.[locales.at(-1) ?? ''] ?? publisher?.[locales[0]]) || 'source';
  const proposal = freeId(suggestId([own, year].filter(Boolean).join('-')), taken.sources);
  const id = await ask(idQuestion({ ...name('id'), proposal }, taken.sources, words));
  if (!title || !lang || !kind || !publisher || !id) return undefined;
  const label = Object.fromEntries(
    Object.entries(publisher).map(([locale, text]) => [locale, [text, year].filter(Boolean).join(', ')]),
  );
  return { collection: 'sources', id, fields: { title, label, lang, kind, publisher, date, url } };
}
