import { suggestDate } from '../../content-source/suggest-date.ts';
import { newWords, type NewWords } from '../../i18n/editor-texts/new-words.ts';
import { interfaceLocales } from '../../i18n/locales.ts';
import { parseEdtf } from '../../registry/edtf.ts';
import type { Ask, Reading } from './ask.ts';
import { askSource } from './ask-source.ts';
import { askTexts } from './texts-in.ts';
import type { Draft } from './draft.ts';
import type { EditorContext } from './editor-context.ts';
import { ownDocument } from './own-document.ts';
import {
  choiceQuestion,
  choicesQuestion,
  dateQuestion,
  freeId,
  idQuestion,
  textQuestion,
} from './questions.ts';

/**
 * Asks for a paper. With a document of its own at hand it is its own source, otherwise a source is asked for.
 * @returns the records to write; `undefined` when an answer that it cannot do without is missing
 */
export async function newAgreement(
  ask: Ask,
  context: EditorContext,
  attached: Attached = { documents: [], photos: [] },
): Promise<Draft[] | undefined> {
  const { words, terms, taken, partners } = context;
  const field = (name: string) => ({ name, words: words.fields[name] ?? name });
  const sides = await ask(choicesQuestion({ ...field('partners'), isRequired: true }, partners, words));
  const kind = await ask(
    choiceQuestion({ ...field('agreement-kind'), isRequired: true }, terms['agreement-kinds'], words),
  );
  const title = await askTexts(ask, context, { name: 'title' });
  const signed = await ask(dateQuestion(field('signed'), words));
  const term = await ask({
    ...textQuestion({ ...field('term'), hint: words.termHint }, words),
    read: readTerm(words),
  });
  const summary = await askTexts(ask, context, { name: 'summary', max: 300 });
  const [partner = 'home'] = sides?.split(', ') ?? [];
  const year = signed?.match(/\d{4}/u)?.[0] ?? 'undated';
  const word = kind?.split('-')[0] ?? 'paper';
  const proposal = freeId(`${partner}-${year}-${word}`, taken.agreements);
  const id = await ask(idQuestion({ ...field('id'), proposal }, taken.agreements, words));
  const own =
    attached.documents.length + attached.photos.length > 0 && id && title
      ? await ownDocument(ask, context, { id, title, signed, ...attached })
      : undefined;
  const source = own ?? (await askSource(ask, context));
  if (!sides || !kind || !title || !summary || !id) return undefined;
  const parties = [{ side: 'home' }, ...sides.split(', ').map((side) => ({ side }))];
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
    if (/^P\d+[YM]$/u.test(answer)) return { value: answer };
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

/** Files of the paper on the editor's machine. */
export interface Attached {
  documents: readonly AttachedFile[];
  photos: readonly AttachedFile[];
}

export interface AttachedFile {
  /** Path on the editor's machine. */
  path: string;
  /** Whether its text can be read out; a scan has none. Photographs never have. */
  hasText: boolean;
}
