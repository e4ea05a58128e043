import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** An archive that grows on the disk while files are added, without the moment when it was packed. */
interface ZipWriter {
  add: (name: string, contents: string | Uint8Array) => void;
  finish: () => void;
}

/** @param place path of the archive */
export function zipWriter(place: string): ZipWriter {
  // Its folder is there when the first file is.
  let descriptor: number | undefined;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync((descriptor ??= openSync(place, 'w')), chunk);
  });
  return {
    add(name, contents) {
      const bytes = typeof contents === 'string' ? Buffer.from(contents) : new Uint8Array(contents);
      const isPacked = PACKED.test(name);
      const file: ZipInputFile = {
        filename: name,
        size: bytes.length,
        crc: crc32(bytes),
        compression: isPacked ? 0 : DEFLATE,
        mtime: new Date(1980, 0, 1),
      };
      zip.add(file);
      file.ondata?.(null, isPacked ? bytes : deflateRawSync(bytes, { level: QUICK }), true);
    },
    finish() {
      zip.end();
      if (descriptor !== undefined) closeSync(descriptor);
    },
  };
}

const DEFLATE = 8;
/** Between speed and size, 1 to 9: pages repeat themselves, so that more gains little. */
const QUICK = 4;
/** Kinds of files that packing makes no smaller. */
const PACKED = /\.(?:woff2|webp|jpe?g|png|gif|avif|docx|xlsx|pptx|od[tsp])$/iu;
