/**
 * Reads the bytes of a text as people save them: UTF-8, UTF-16 with its mark, or an old encoding of Cyrillic letters,
 * which is a guess: other old encodings use the same bytes for other letters.
 * @returns the text without byte order mark and with LF line ends; `undefined` when the bytes are no text in any of
 *   these
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  for (const encoding of ENCODINGS) {
    const raw = BELIEVABLE[encoding](bytes) ? decode(bytes, encoding) : undefined;
    // Many zero bytes mean that these are no letters, or letters of two bytes without their mark.
    if (raw === undefined || raw.split('\u0000').length - 1 > raw.length / 10) continue;
    return { text: raw.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n'), raw, encoding };
  }
  return undefined;
}

/** In the order to try: what is no UTF-8 may be the others, what is may not. */
const ENCODINGS = ['utf-16le', 'utf-16be', 'utf-8', 'windows-1251'] as const;

const BELIEVABLE: Readonly<Record<Encoding, (bytes: Uint8Array) => boolean>> = {
  'utf-16le': (bytes) => bytes[0] === 0xff && bytes[1] === 0xfe,
  'utf-16be': (bytes) => bytes[0] === 0xfe && bytes[1] === 0xff,
  'utf-8': () => true,
  'windows-1251': isCyrillic,
};

/** Nearly all bytes above ASCII are Russian letters or the marks of Russian typesetting. */
function isCyrillic(bytes: Uint8Array): boolean {
  const high = bytes.filter((byte) => byte >= 0x80);
  const letters = high.filter((byte) => byte >= 0xc0 || CYRILLIC_BELOW_A.has(byte));
  return high.length > 0 && letters.length >= high.length * 0.9;
}

/** Ё, ё, № and the quotation marks, dashes and dots of windows-1251. */
const CYRILLIC_BELOW_A: ReadonlySet<number> = new Set([0xa8, 0xb8, 0xb9, 0xab, 0xbb, 0x96, 0x97, 0x85, 0xa0]);

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

type Encoding = (typeof ENCODINGS)[number];

export interface DecodedText {
  text: string;
  /** As it stands, with its byte order mark and line ends. */
  raw: string;
  encoding: Encoding;
}
