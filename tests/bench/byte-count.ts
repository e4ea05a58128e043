import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * Bytes of one or more files, as they are and as servers send them: gzip 9 and brotli 11, each file packed for itself.
 */
export interface ByteCount {
  raw: number;
  gzip: number;
  brotli: number;
}

export function countBytes(content: Buffer): ByteCount {
  return {
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  };
}

export function sumBytes(counts: readonly ByteCount[]): ByteCount {
  return counts.reduce(
    (sum, { raw, gzip, brotli }) => ({
      raw: sum.raw + raw,
      gzip: sum.gzip + gzip,
      brotli: sum.brotli + brotli,
    }),
    { raw: 0, gzip: 0, brotli: 0 },
  );
}

/** Thousands of bytes, with one decimal. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
