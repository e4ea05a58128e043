import { buildRegistry, type BuildOptions, type Built } from '../registry/build-registry.ts';
import type { Content, PageRecord, RegistryRecord } from '../registry/record.ts';
import { COLLECTIONS } from '../format/index.ts';
import { enterStage } from './enter-stage.ts';
import { forgetInProcess, onceInProcess } from './in-process.ts';
import { readContent, type ReadResult } from './read-content.ts';

/** The content of a folder as this process has read it; it is read again only after {@link forgetRead}. */
export function readOnce(contentDir: string): ReadResult {
  return onceInProcess('read', contentDir, () => readContent(contentDir));
}

/** Has the content read again: a file has changed. */
export function forgetRead(): void {
  forgetInProcess('read');
}

/**
 * The content of a folder as pages show it. While a site is being written, what an editor is in the middle of writing
 * keeps its last good state, so that the rest of the site still shows; the check says what is wrong with it. A process
 * that has read the content once shows what it has read.
 * @returns `undefined` when `site.yaml` or a vocabulary cannot be read, and never could in this process
 */
export function shownContent(contentDir: string): Content | undefined {
  const { content, files } = readOnce(contentDir);
  const before = shownBefore.get(contentDir);
  if (content === undefined || before?.content === content) return before?.shown;
  const shown = before === undefined ? content : withLastGood(content, before.shown, files);
  shownBefore.set(contentDir, { content, shown });
  return shown;
}

const shownBefore = new Map<string, { content: Content; shown: Content }>();

/** @returns the content itself where every record and page that was there before is in order, or its file gone */
function withLastGood(content: Content, before: Content, files: ReadResult['files']): Content {
  const keep = <Entry extends RegistryRecord | PageRecord>(now: readonly Entry[], old: readonly Entry[]) => {
    const there = new Set(now.map(({ id }) => id));
    const kept = old.filter(({ id, file }) => !there.has(id) && files.has(file));
    return kept.length === 0 ? now : [...now, ...kept];
  };
  const pages = keep(content.pages, before.pages);
  const byName = COLLECTIONS.map(
    (name) => [name, keep<RegistryRecord>(content.records[name], before.records[name])] as const,
  );
  if (pages === content.pages && byName.every(([name, list]) => list === content.records[name]))
    return content;
  return { ...content, pages, records: Object.fromEntries(byName) as unknown as Content['records'] };
}

/**
 * The registry of a content, linked and held against the rules once in a process, for whoever asks first.
 * @param content as {@link readOnce} or {@link shownContent} has given it: it is known by its identity
 */
export function linkOnce(content: Content, options: BuildOptions): Built {
  const isChecked = options.geography !== undefined;
  const known = linked.get(content);
  // What the check has linked serves the pages too; what the pages have linked was held against fewer rules.
  if (known?.asOf === options.asOf && (known.isChecked || !isChecked)) return known.built;
  const around = enterStage('link');
  const built = buildRegistry(content, options);
  enterStage(around);
  linked.set(content, { asOf: options.asOf, isChecked, built });
  return built;
}

const linked = new WeakMap<Content, { asOf: string; isChecked: boolean; built: Built }>();
