import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editYaml, setValue } from '../../content-source/edit-yaml.ts';
import { writeOver } from '../../content-source/write-whole.ts';
import type { SourceData } from '../../format/source.ts';
import type { Outcome } from './ask-address.ts';
import type { SeenSource } from './report-links.ts';

/**
 * Writes into the file of a source what was seen of its address; all else in it stays as it is. Nothing is written
 * where nothing can be said. A link that is dead keeps the day on which that was first seen.
 * @param day `YYYY-MM-DD`
 * @param isTrial whether it is only to be told
 * @returns whether the file changes
 */
export function writeSeen(
  folder: string,
  { file, data, outcome, copy }: SeenSource,
  day: string,
  isTrial: boolean,
): boolean {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const link = linkAfter(data.link, outcome, day);
  const changed = editYaml(file, text, (yaml) => {
    const withLink = link === undefined ? yaml : setValue(yaml, ['link'], link);
    return copy === undefined ? withLink : setValue(withLink, ['archivedUrl'], copy);
  });
  if (changed === text) return false;
  if (!isTrial) writeOver(path, changed);
  return true;
}

function linkAfter(before: SourceData['link'], outcome: Outcome, day: string): SourceData['link'] {
  if (outcome.kind === 'alive') return { seen: day };
  if (outcome.kind === 'unsure') return undefined;
  const { seen, dead = day } = before ?? {};
  const { status } = outcome;
  return { ...(seen !== undefined && { seen }), dead, ...(status !== undefined && { status }) };
}
