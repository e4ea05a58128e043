import { buildRegistry, type BuildOptions, type Built } from '../registry/build-registry.ts';
import type { Content } from '../registry/record.ts';
import { enterStage } from './enter-stage.ts';
import { forgetInProcess, keptInProcess, onceInProcess } from './in-process.ts';
import { readContent, type ReadResult } from './read-content.ts';
import { sha256 } from './source-file.ts';

/** The content of a folder as this process has read it; it is read again only after {@link forgetRead}. */
export function readOnce(contentDir: string): ReadResult {
  return onceInProcess('read', contentDir, () => readContent(contentDir));
}

/** Has the content read again: a file has changed. */
export function forgetRead(): void {
  forgetInProcess('read');
}

/**
 * The registry of a content, linked and held against the rules once in a process, for whoever asks first.
 * @param digests of all entries of the content, see `entryDigest`: the same digests stand for the same content
 */
export function linkOnce(content: Content, digests: readonly string[], options: BuildOptions): Built {
  const version = sha256([options.asOf, ...digests.toSorted()].join('\n'));
  // What the check has linked serves the pages too; what the pages have linked was held against fewer rules.
  const isWhole = options.geography !== undefined;
  const checked = isWhole ? undefined : keptInProcess<Built>('checked', version);
  return (
    checked ??
    onceInProcess(isWhole ? 'checked' : 'linked', version, () => {
      const around = enterStage('link');
      const built = buildRegistry(content, options);
      enterStage(around);
      return built;
    })
  );
}
