import { suggestDate } from '../../content-source/suggest-date.ts';
import type { NewWords } from '../../i18n/editor-texts/new-text.ts';
import { newWords } from '../../i18n/editor-texts/new-words.ts';
import { interfaceLocales } from '../../i18n/locales.ts';
import { parseDuration } from '../../format/duration.ts';
import { parseEdtf } from '../../format/edtf.ts';
import { HOME } from '../../format/field-meta.ts';
import type { Ask, Reading } from './ask.ts';
import { askFields } from './ask-fields.ts';
import { askId } from './ask-id.ts';
import { askSource } from './ask-source.ts';
import type { Attached } from './attached.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import { ownDocument } from './own-document.ts';
import { freeId, textQuestion } from './questions.ts';

/**
 * Asks for a paper. With a document of its own at hand it is its own source, otherwise a source is asked for.
 * @returns the records to write; `undefined` when an answer that it cannot do without is missing
 */
export async function newAgreement(
  ask: Ask,
  context: EditorContext,
  attached: Attached = { documents: [], photos: [] },
): Promise<Draft[] | undefined> {
  const { words, taken } = context;
  const asked = askFields(ask, context, 'agreements');
  const sides = await asked.partners('parties.side', { name: 'partners' });
  const kind = await asked.one('kind', { name: 'agreement-kind' });
  const title = await asked.texts('title');
  const signed = await asked.one('signed');
  const term = await ask({
    ...textQuestion({ name: 'term', words: words.fields['term'] ?? 'term', hint: words.termHint }, words),
    read: readTerm(words),
  });
  const summary = await asked.texts('summary');
  const year = signed?.match(/\d{4}/u)?.[0] ?? 'undated';
  const proposal = `${sides?.[0] ?? 'home'}-${year}-${kind?.split('-')[0] ?? 'paper'}`;
  const id = await askId(ask, context, 'agreements', freeId(proposal, taken.agreements));
  const own =
    attached.documents.length + attached.photos.length > 0 && id && title
      ? await ownDocument(ask, context, { id, title, signed, ...attached })
      : undefined;
  const source = own ?? (await askSource(ask, context));
  if (!sides || !kind || !title || !summary || !id) return undefined;
  const parties = [{ side: HOME }, ...sides.map((side) => ({ side }))];
  const cite = source && { record: [source.id] };
  const fields = {
    kind,
    title,
    parties,
    signed,
    term,
    documents: own?.documents,
    summary,
    cite,
    images: own?.images,
  };
  const draft: Draft = { collection: 'agreements', id, fields, ...(own && { copies: own.copies }) };
  return [...(source?.drafts ?? []), draft];
}

/** Words for an open end, a number of years or months, an interval, or the notation of the format. */
function readTerm({ noTerm }: NewWords) {
  const forms = interfaceLocales.map((locale) => newWords(locale).termForms);
  return (answer: string): Reading => {
    if (answer === OPEN_ENDED || forms.some(({ openEnded }) => openEnded.test(answer)))
      return { value: OPEN_ENDED };
    if (parseDuration(answer)) return { value: answer };
    const [, number = '', unit = ''] = /^(\d+)\s*(\p{L}+)\.?$/u.exec(answer) ?? [];
    if (forms.some(({ years }) => years.test(unit))) return { value: `P${number}Y` };
    if (forms.some(({ months }) => months.test(unit))) return { value: `P${number}M` };
    const period = suggestDate(answer) || answer;
    return period.includes('/') && parseEdtf(period) !== undefined
      ? { value: period }
      : { problem: noTerm(answer) };
  };
}

const OPEN_ENDED = 'open-ended';
