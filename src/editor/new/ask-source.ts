import { suggestId } from '../../content-source/suggest-id.ts';
import { foldText } from '../../i18n/fold-text.ts';
import type { Ask } from './ask.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import { newSource } from './new-source.ts';

/**
 * Asks where a fact comes from: a source that is there, by its name, or the address of a page, which becomes a new
 * source.
 * @returns the id of the source and the draft of a new one; nothing when there is no answer
 */
export async function askSource(
  ask: Ask,
  context: EditorContext,
): Promise<{ id: string; drafts: Draft[] } | undefined> {
  const { words, sources, sourcesByUrl } = context;
  const answer = await ask({
    name: 'source',
    words: words.fields['source'] ?? 'source',
    hint: words.sourceHint,
    isRequired: false,
    read: (typed) => {
      const known = sources.find(
        ({ value, label }) => value === typed || foldText(label) === foldText(typed),
      );
      const id = known?.value ?? sourcesByUrl.get(typed);
      if (id !== undefined) return { value: id };
      return /^https?:\/\//iu.test(typed) ? { value: typed } : { problem: words.noSource(typed) };
    },
  });
  if (answer === undefined) return undefined;
  if (!URL.canParse(answer)) return { id: answer, drafts: [] };
  const draft = await newSource(ask, context, {
    url: answer,
    id: suggestId(new URL(answer).hostname.replace(/^www\./u, '')),
  });
  return draft && { id: draft.id, drafts: [draft] };
}
