import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';

/**
 * What is wrong with a document by its bytes: `empty`, `unknown` when no such kind is published, `truncated` when its
 * end is missing, `disguised` when it is something else than its name says. `undefined` when nothing is.
 */
export function documentFault(path: string): string | undefined {
  const kind = KINDS[extname(path).slice(1).toLowerCase()];
  if (kind === undefined) return 'unknown';
  const { size, head, tail } = endsOf(path);
  if (size === 0) return 'empty';
  if (!kind.begins.test(head)) return 'disguised';
  return kind.ends === undefined || kind.ends.test(tail) ? undefined : 'truncated';
}

/** Endings of the documents that are published, pictures of pages apart. */
export function documentEndings(): readonly string[] {
  return Object.keys(KINDS).map((ending) => `.${ending}`);
}

interface Kind {
  /** What its first kilobyte looks like, a character for a byte. */
  begins: RegExp;
  ends?: RegExp;
}

const PDF: Kind = { begins: /%PDF-\d/u, ends: /%%EOF/u };
/** Files of OpenDocument and of Office Open XML are archives; what is in one stands at its end. */
const ARCHIVE: Kind = { begins: /^PK\u0003\u0004/u, ends: /PK\u0005\u0006/u };
const OLD_OFFICE: Kind = { begins: /^\u00D0\u00CF\u0011\u00E0/u };
/** Browsers take a text for HTML by its first tag. */
const TEXT: Kind = { begins: /^(?:\u00EF\u00BB\u00BF)?(?!\s*<)[^\0]*$/u };

const KINDS: Readonly<Record<string, Kind>> = {
  pdf: PDF,
  ...{ odt: ARCHIVE, ods: ARCHIVE, odp: ARCHIVE, docx: ARCHIVE, xlsx: ARCHIVE, pptx: ARCHIVE },
  ...{ doc: OLD_OFFICE, xls: OLD_OFFICE, ppt: OLD_OFFICE },
  rtf: { begins: /^\{\\rtf/u, ends: /\}/u },
  ...{ txt: TEXT, csv: TEXT },
};

const HEAD_BYTES = 1024;
/** The end of an archive may be followed by a remark of up to 64 KB; few are. */
const TAIL_BYTES = 4096;

function endsOf(path: string): { size: number; head: string; tail: string } {
  const descriptor = openSync(path, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const read = (from: number, most: number) => {
      const bytes = Buffer.alloc(Math.min(most, size - from));
      return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, bytes.length, from));
    };
    return { size, head: read(0, HEAD_BYTES), tail: read(Math.max(0, size - TAIL_BYTES), TAIL_BYTES) };
  } finally {
    closeSync(descriptor);
  }
}
