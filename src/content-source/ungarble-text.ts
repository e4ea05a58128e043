import { spoiltBy } from '../format/spoilt-text.ts';

/** A garbled text as it was before its bytes were read in a wrong encoding; empty where nobody can tell. */
export function ungarbleText(text: string): string {
  return OLD_ENCODINGS.map((encoding) => reread(text, encoding)).find(Boolean) ?? '';
}

const OLD_ENCODINGS = ['windows-1251', 'windows-1252'] as const;

function reread(text: string, encoding: string): string | undefined {
  const byteOf = bytesOf(encoding);
  const bytes = [...text].map((letter) => byteOf.get(letter));
  if (bytes.includes(undefined)) return undefined;
  try {
    const meant = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
    return spoiltBy(meant) === undefined ? meant : undefined;
  } catch {
    return undefined;
  }
}

/** The byte of every letter of an encoding of single bytes. */
function bytesOf(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
}
