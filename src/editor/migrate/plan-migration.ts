import { join } from 'node:path';
import { decodeText } from '../../content-source/decode-text.ts';
import { editYaml, setValue } from '../../content-source/edit-yaml.ts';
import { fieldPositions } from '../../content-source/field-position.ts';
import { findFiles } from '../../content-source/find-files.ts';
import { parseYaml } from '../../content-source/parse-yaml.ts';
import { fileKind, isPlace, placeOf } from '../../content-source/place.ts';
import { readBytes } from '../../content-source/read-bytes.ts';
import { readSiteYaml } from '../../content-source/site-yaml.ts';
import { writeAnew } from '../../content-source/write-anew.ts';
import {
  oldWritings,
  type ContentFile,
  type FormatChange,
  type FormatStep,
} from '../../format/format-changes.ts';

/**
 * What has to be written anew for a content to be of the last version of the format. Nothing is written; what is
 * written in the new way already is left alone, so that a migration that was cut off is ended by the next one.
 * @param steps of the format, in order
 * @returns `undefined` where `site.yaml` cannot be read or has no version
 */
export function planMigration(contentDir: string, steps: readonly FormatStep[]): Migration | undefined {
  const site = readSiteYaml(contentDir);
  const written: unknown =
    typeof site === 'object' && site !== null && 'formatVersion' in site ? site.formatVersion : undefined;
  if (typeof written !== 'number' || !Number.isInteger(written) || written < 1) return undefined;
  const last = Math.max(1, ...steps.map(({ to }) => to));
  const migration: Migration = { from: written, to: last, files: [], refused: [] };
  if (written >= last) return migration;
  const changes = steps.filter(({ to }) => to > written).flatMap((step) => step.changes);
  for (const file of findFiles(contentDir) ?? []) {
    const place = placeOf(file);
    if (place === undefined || !isPlace(place)) continue;
    const read = readBytes(join(contentDir, file));
    const decoded = 'bytes' in read ? decodeText(read.bytes) : undefined;
    if (decoded?.encoding !== 'utf-8') {
      migration.refused.push({ file, line: 1, before: '' });
      continue;
    }
    const made = rewrite({ file, kind: fileKind(place), text: decoded.raw }, changes);
    migration.refused.push(...made.refused);
    if (place.kind === 'site') noteVersion(made, migration);
    if (made.changes.length > 0) migration.files.push({ file, text: made.text, changes: made.changes });
  }
  // Until the last file is written, the content is said to be of the version before.
  migration.files.sort((a, b) => Number(a.file === 'site.yaml') - Number(b.file === 'site.yaml'));
  return migration;
}

/** Writes a file anew, one change after the other: a later one may concern what an earlier one has renamed. */
function rewrite(
  { file, kind, text }: { file: string; kind: ContentFile; text: string },
  changes: readonly FormatChange[],
): Rewritten {
  const made: Rewritten = { text, changes: [], refused: [] };
  const above = /\.mdx?$/u.test(file) ? 1 : 0;
  const renew = (yaml: string, change: FormatChange) => {
    const parsed = parseYaml(yaml);
    if ('mistake' in parsed) {
      made.refused.push({ file, line: parsed.mistake.line + above, before: '' });
      return yaml;
    }
    const lineOf = fieldPositions(yaml);
    return oldWritings(parsed.value, kind, [change]).reduce((current, old) => {
      const line = lineOf(old.field, true).line + above;
      const { yaml: anew, before, after } = writeAnew(current, old);
      if (anew === current) made.refused.push({ file, line, before });
      else made.changes.push({ line, before, after });
      return anew;
    }, yaml);
  };
  made.text = editYaml(file, text, (yaml) => changes.reduce(renew, yaml));
  return made;
}

function noteVersion(made: Rewritten, { from, to }: Pick<Migration, 'from' | 'to'>): void {
  made.text = editYaml('site.yaml', made.text, (yaml) => {
    const { line } = fieldPositions(yaml)(['formatVersion'], true);
    made.changes.push({ line, before: `formatVersion: ${from}`, after: `formatVersion: ${to}` });
    return setValue(yaml, ['formatVersion'], to);
  });
}

/** What a migration does. */
interface Migration {
  /** Version of the content as it is, and as it is to be. */
  from: number;
  to: number;
  /** In the order in which they are to be written. */
  files: { file: string; text: string; changes: Change[] }[];
  /** What cannot be written anew by a program; nothing is written then. */
  refused: Refused[];
}

interface Rewritten {
  text: string;
  changes: Change[];
  refused: Refused[];
}

interface Change {
  /** 1-based, in the file as the change found it. */
  line: number;
  before: string;
  /** Empty for what is gone. */
  after: string;
}

interface Refused {
  file: string;
  line: number;
  /** What stands there; empty where the file as a whole cannot be read. */
  before: string;
}
