import type { z } from 'astro/zod';
import { recordSchemas } from '../format/index.ts';
import type { Locales } from '../format/localized-text.ts';
import { translationSchema } from '../format/translation.ts';
import { onceInProcess } from './in-process.ts';
import { keepReadings, keptReadings, type KeptReading } from './kept-readings.ts';
import { parsedBefore, rememberParsed } from './parse-with.ts';
import type { FilePlace } from './place.ts';
import { readBody, rememberBody } from './read-body.ts';
import { cutSourceFile, readSourceFile, sha256, type SourceFile } from './source-file.ts';

/**
 * Reads files as `readSourceFile` does, each again only when its bytes have changed: this process remembers what it has
 * read, since an edit while the site is being written is one file of thousands. Of a large content an earlier process
 * has left what it made of the files that had nothing wrong.
 * @param count how many files there are
 */
export function fileMemory(contentDir: string, count: number): FileMemory {
  const known = onceInProcess('files', contentDir, () => new Map<string, ReadFile>());
  const kept = known.size === 0 && count >= MANY ? keptReadings() : new Map<string, KeptReading>();
  return {
    read(file, place, bytes) {
      if (bytes === undefined) return readSourceFile(file, place, bytes);
      const digest = sha256(bytes);
      const before = known.get(file);
      if (before?.source.digest === digest) return before;
      const reading = kept.get(file);
      const read =
        reading?.digest === digest
          ? { source: revive(cutSourceFile(file, place, bytes, digest), reading), findings: [] }
          : readSourceFile(file, place, bytes);
      known.set(file, read);
      return read;
    },
    keep(locales) {
      const anew = [...known.values()].filter(({ source }) => !isKept.has(source));
      if (anew.length < MANY) return;
      const readings = [...known].flatMap(([file, read]): [string, KeptReading][] => {
        const reading = readingOf(read, locales);
        return reading === undefined ? [] : [[file, reading]];
      });
      keepReadings(new Map(readings));
      for (const { source } of anew) isKept.add(source);
    },
  };
}

/** With fewer files there is nothing to gain. */
const MANY = 1000;

const isKept = new WeakSet<SourceFile>();

function readingOf({ source, findings }: ReadFile, locales: Locales): KeptReading | undefined {
  const schema = schemaOf(source.place, locales);
  const data = schema && parsedBefore(source, schema);
  if (data === undefined || findings.length > 0) return undefined;
  const { mistake, cites, nodes } = readBody(source);
  return mistake ? undefined : { digest: source.digest, locales, data, body: { cites, nodes } };
}

function revive(source: SourceFile, { locales, data, body }: KeptReading): SourceFile {
  const schema = schemaOf(source.place, locales);
  if (schema) rememberParsed(source, schema, data);
  rememberBody(source, body);
  isKept.add(source);
  return source;
}

/** Only of records and their translations there are many. */
function schemaOf(place: FilePlace, locales: Locales): z.ZodType | undefined {
  if (place.kind === 'record') return recordSchemas(locales)[place.collection];
  return place.kind === 'translation' ? translationSchema : undefined;
}

interface FileMemory {
  /** As `readSourceFile` does. */
  read: (file: string, place: FilePlace, bytes: Uint8Array | undefined) => ReadFile;
  /** Leaves what was made of the files to the next process, where much was made anew. */
  keep(locales: Locales): void;
}

type ReadFile = ReturnType<typeof readSourceFile>;
