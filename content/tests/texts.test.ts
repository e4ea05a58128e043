import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-source/read-content.ts';

/** Words from which on a text that stands in two records is one that somebody copied. */
const MANY_WORDS = 6;

const { content } = readContent('content');
const locales = content?.site.locales ?? [];
const records = Object.values(content?.records ?? {}).flat();

describe.each(locales)('the texts of the registry in "%s"', (locale) => {
  const summaries = records.flatMap(({ file, data }) =>
    'summary' in data ? [{ file, text: data.summary[locale] }] : [],
  );

  it('are there', () => expect(summaries.length).toBeGreaterThan(50));

  it('introduce every record in words of its own', () => {
    expect(shared(summaries, 1)).toEqual([]);
  });

  it('say of a gap in one record what is true of that record', () => {
    const notes = records.flatMap(({ file, data }) =>
      'dateNote' in data && data.dateNote ? [{ file, text: data.dateNote[locale] }] : [],
    );
    expect(shared([...notes, ...summaries].flatMap(sentences), 2)).toEqual([]);
  });
});

interface Text {
  file: string;
  text: string | undefined;
}

/** Long texts that stand in more files than that. Two papers of one day may have the same remark on it. */
function shared(texts: readonly Text[], most: number): string[] {
  const files = new Map<string, Set<string>>();
  for (const { file, text } of texts)
    if (text !== undefined && text.split(/\s+/u).length >= MANY_WORDS)
      files.set(text, (files.get(text) ?? new Set()).add(file));
  return [...files].filter(([, of]) => of.size > most).map(([text]) => text);
}

function sentences({ file, text }: Text): Text[] {
  return (text ?? '').split(/(?<=[.!?])\s+/u).map((sentence) => ({ file, text: sentence }));
}
