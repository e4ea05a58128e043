import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { asOf } from '../content-source/as-of.ts';
import { readContent } from '../content-source/read-content.ts';
import { digestOfTexts } from '../content-source/text-digest.ts';
import { hasTranslation } from '../content-source/translated-texts.ts';
import { filePlans } from '../format/file-plans.ts';
import type { Finding } from '../format/findings.ts';
import { hasProse, type CollectionName } from '../format/index.ts';
import type { Locales } from '../format/localized-text.ts';
import type { NewWords } from '../i18n/editor-texts/new-text.ts';
import type { Draft } from './new/draft.ts';
import { recordText, translationText } from './new/record-text.ts';
import type { FileToWrite } from './write-files.ts';

/** The files of new records, in the order to write them. Paths are below the content folder. */
export function planFiles(drafts: readonly Draft[], { locales, words, remarks }: PlanContext): PlannedFile[] {
  return drafts.flatMap((draft) => {
    const { collection, id, fields, copies = [] } = draft;
    const [, ...others] = locales;
    const wanted = {
      head: words.recordHead(id),
      optional: words.optionalFields,
      remarks: remarks(collection),
    };
    const own = `${collection}/${id}`;
    const plan = filePlans()[collection];
    const digest = digestOfTexts(plan, fields, '', locales);
    if (!hasProse(collection)) {
      // What is there in two languages was translated just now.
      const done = others.filter((locale) => hasTranslation(plan, fields, locales, locale));
      const translatedFrom = Object.fromEntries(done.map((locale) => [locale, digest]));
      const marked = done.length === 0 ? draft : { ...draft, fields: { ...fields, translatedFrom } };
      return [{ path: `${own}.yaml`, text: recordText(marked, wanted) }];
    }
    return [
      ...copies.map(({ from, to }) => ({ path: to, from })),
      { path: `${own}.md`, text: recordText(draft, wanted) },
      ...others.map((locale) => ({
        path: `${own}.${locale}.md`,
        text: translationText(digest, words.translationHead(`${own}.md`)),
      })),
    ];
  });
}

/** What the check will say of planned files, each of them, once they are written. */
export function judgeFiles(contentDir: string, planned: readonly PlannedFile[]): Finding[] {
  const files = new Map(planned.map((file) => [file.path, file]));
  const read = readContent(contentDir, files);
  const { findings } = checkContent(contentDir, { asOf: asOf(contentDir), read });
  return findings.filter(({ file }) => files.has(file));
}

/** Planned files as they are to be written below a content folder. */
export function filesIn(contentDir: string, planned: readonly PlannedFile[]): FileToWrite[] {
  return planned.map((file) => ({
    path: join(contentDir, file.path),
    contents: () => ('from' in file ? readFileSync(file.from) : file.text),
  }));
}

interface PlanContext {
  locales: Locales;
  words: NewWords;
  /** What the optional fields of a collection mean, by name. */
  remarks: (collection: CollectionName) => ReadonlyMap<string, string>;
}

/** A file to write with a text, or to copy from somewhere. */
export type PlannedFile = { path: string; text: string } | { path: string; from: string };
