/**
 * A web address as a reader would type it: without its scheme, its host and path in their own letters. White space and
 * invisible characters stay encoded, and so does what cannot be decoded.
 */
export function readableAddress(url: string): string {
  const [host = '', ...path] = url.replace(/^https?:\/\//u, '').split('/');
  return [host.split('.').map(readableLabel).join('.'), ...path.map(readablePart)].join('/');
}

/** A web address without its scheme and the slash at its end, as names of websites are written. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/|\/$/gu, '');
}

function readablePart(part: string): string {
  try {
    return decodeURI(part).replace(/[\s\p{C}]/gu, encodeURIComponent);
  } catch {
    return part;
  }
}

function readableLabel(label: string): string {
  return /^xn--[a-z\d-]+$/u.test(label) ? (fromPunycode(label.slice('xn--'.length)) ?? label) : label;
}

/** Decodes a label by RFC 3492, section 6.2; `undefined` where it is not well formed. */
function fromPunycode(encoded: string): string | undefined {
  const end = encoded.lastIndexOf('-');
  const points = [...encoded.slice(0, Math.max(end, 0))].map((letter) => letter.codePointAt(0) ?? 0);
  const digits = [...encoded.slice(end + 1)].map((letter) => DIGITS.indexOf(letter));
  let [point, bias, position] = [INITIAL_POINT, INITIAL_BIAS, 0];
  while (digits.length > 0) {
    const before = position;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digits.shift();
      if (digit === undefined || digit < 0) return undefined;
      position += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = points.length + 1;
    bias = adapt(position - before, count, before === 0);
    point += Math.floor(position / count);
    position %= count;
    if (point > LAST_POINT) return undefined;
    points.splice(position, 0, point);
    position += 1;
  }
  return String.fromCodePoint(...points);
}

/** The bias for the next letter (RFC 3492, section 6.1). */
function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LAST_POINT = 0x10_ff_ff;
// Parameters of RFC 3492, section 5.
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_POINT = 128;
