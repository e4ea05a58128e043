import { join } from 'node:path';
import type { Finding } from '../format/findings.ts';
import type { Content } from '../registry/record.ts';
import { filePlans } from '../format/file-plans.ts';
import { FORMAT_VERSION } from '../format/format-changes.ts';
import type { Locales } from '../format/localized-text.ts';
import { siteSchema } from '../format/site.ts';
import { fileMemory } from './file-memory.ts';
import { lookInto } from './find-files.ts';
import { reportOutgrownTexts } from './outgrown-texts.ts';
import { overLimit } from './limits.ts';
import { parsePages } from './parse-pages.ts';
import { parseRecords } from './parse-records.ts';
import { parseCountries, parseVocabularies } from './parse-vocabularies.ts';
import { parseWith, type Reading } from './parse-with.ts';
import { isPlace, placeOf } from './place.ts';
import { localesOf } from './read-locales.ts';
import { readBytes, refuseAsset } from './read-bytes.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Reads a content folder: every file, every problem, in one go. Never throws on what editors write. Findings carry a
 * position only where YAML or Markdown syntax is at fault; for the others see `fieldPositions`.
 * @param planned files that are not written yet, by where they would lie, and are read as if they were
 * @returns `content` with all records that are in order; `undefined` when `site.yaml` or a vocabulary is not, since
 *   nothing can be said of the records then
 */
export function readContent(contentDir: string, planned: PlannedFiles = new Map()): ReadResult {
  const pathOf = (file: string) => {
    const plan = planned.get(file);
    return plan !== undefined && 'from' in plan ? plan.from : join(contentDir, file);
  };
  const read = readFiles(contentDir, planned, pathOf);
  const { sources, assets, findings } = read;
  const files = new Map(sources.map((source) => [source.file, source]));
  const content = parseContent(read);
  return { content, findings, files, assets, pathOf };
}

function readFiles(contentDir: string, planned: PlannedFiles, pathOf: ReadResult['pathOf']): FilesRead {
  const sources: SourceFile[] = [];
  const assets: string[] = [];
  const found = lookInto(contentDir);
  const findings: Finding[] = [];
  if (found === undefined) findings.push(problem('missing-folder', '', { folder: contentDir }));
  else findings.push(...found.strangers.map(({ path, kind }) => problem(STRANGE[kind], path)));
  const memory = fileMemory(contentDir, found?.files.length ?? 0);
  for (const file of new Set([...(found?.files ?? []), ...planned.keys()])) {
    const place = placeOf(file);
    if (place !== undefined && !isPlace(place)) {
      findings.push(place);
      continue;
    }
    const path = pathOf(file);
    if (place === undefined) {
      const refused = refuseAsset(path);
      if (refused !== 'unreadable-file') assets.push(file);
      if (refused !== undefined) findings.push(problem(refused, file, overLimit('megabytes')));
      continue;
    }
    const plan = planned.get(file);
    const opened = plan !== undefined && 'text' in plan ? { bytes: Buffer.from(plan.text) } : readBytes(path);
    if ('refused' in opened) findings.push(problem(opened.refused, file, overLimit('bytes')));
    // A file that is refused is there all the same, and others may point at it.
    const read = memory.read(file, place, 'bytes' in opened ? opened.bytes : undefined);
    sources.push(read.source);
    findings.push(...read.findings);
  }
  return { sources, assets, findings, memory };
}

function parseContent({ sources, findings, memory }: FilesRead): Content | undefined {
  const siteFile = sources.find(({ place }) => place.kind === 'site');
  if (siteFile === undefined) {
    // A folder that is not there is one problem, not two.
    if (!findings.some(({ rule }) => rule === 'missing-folder'))
      findings.push(problem('missing-file', 'site.yaml'));
    return undefined;
  }
  const version = otherVersion(siteFile);
  if (version !== undefined) {
    // Whatever else could be said would be said of another format.
    findings.splice(0, findings.length, version);
    return undefined;
  }
  const locales = localesOf(siteFile.data);
  const reading: Reading = { sources, locales: locales ?? FALLBACK_LOCALES, findings };
  if (locales === undefined) {
    reportWithoutLocales(reading, siteFile);
    return undefined;
  }
  const site = parseWith(reading, siteFile, siteSchema(reading.locales));
  if (site !== undefined)
    reportOutgrownTexts(reading, { file: siteFile.file, plan: filePlans().site, data: site });
  const vocabularies = parseVocabularies(reading);
  const countries = parseCountries(reading);
  const records = parseRecords(reading);
  const pages = parsePages(reading);
  memory.keep(reading.locales);
  if (site === undefined || vocabularies === undefined) return undefined;
  return { site, vocabularies, countries, records, pages };
}

/** The finding on a whole number that is another version of the format; all else its schema refuses. */
function otherVersion({ file, data }: SourceFile): Finding | undefined {
  const version: unknown = data && 'formatVersion' in data ? data.formatVersion : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return undefined;
  if (version === FORMAT_VERSION) return undefined;
  const values = { value: version, known: FORMAT_VERSION };
  return { ...problem('other-format-version', file, values), field: ['formatVersion'] };
}

/** The finding for what is no plain file. */
const STRANGE = {
  link: 'symbolic-link',
  folder: 'folder-named-as-file',
  device: 'not-a-file',
  unreadable: 'unreadable-file',
} as const;

/** Without its languages nothing can be said of the texts of `site.yaml`, only of its other fields. */
function reportWithoutLocales(reading: Reading, siteFile: SourceFile): void {
  const own: Reading = { ...reading, findings: [] };
  parseWith(own, siteFile, siteSchema(own.locales));
  const ofLanguages = new Set(['missing-default-text', 'unknown-language', 'language-of-no-translation']);
  reading.findings.push(...own.findings.filter(({ rule }) => !ofLanguages.has(rule)));
}

/** Only for reading `site.yaml` itself when it does not say its languages; `und` is the tag of an unknown one. */
const FALLBACK_LOCALES: Locales = ['und'];

function problem(rule: string, file: string, values: Finding['values'] = {}): Finding {
  return { rule, level: 'error', file, field: [], values };
}

interface FilesRead {
  sources: SourceFile[];
  assets: string[];
  findings: Finding[];
  memory: ReturnType<typeof fileMemory>;
}

export interface ReadResult {
  content: Content | undefined;
  findings: Finding[];
  /** Every file that has a place, by its path relative to the content folder. */
  files: ReadonlyMap<string, SourceFile>;
  /** Documents and pictures, relative to the content folder. */
  assets: readonly string[];
  /** Where a document or picture is to be read. */
  pathOf: (file: string) => string;
}

/** A text, or a file to be copied from somewhere, by its path relative to the content folder. */
type PlannedFiles = ReadonlyMap<string, { text: string } | { from: string }>;
