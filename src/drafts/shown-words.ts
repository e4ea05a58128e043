import { hasBorrowed, withoutBorrowMarks } from '../format/borrowed-words.ts';

/** A file without the marks of borrowed words, which are for pages alone. */
export function shownFile(contents: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  // The first byte of every mark; hardly a file has it.
  if (!contents.includes(0xee)) return contents;
  const text = Buffer.from(contents).toString();
  return hasBorrowed(text) ? new TextEncoder().encode(withoutBorrowMarks(text)) : contents;
}

/** Data that are yet to be written as a file, without the marks in any of their texts. */
export function shownWords<Value>(value: Value): Value {
  if (typeof value === 'string') return withoutBorrowMarks(value) as Value;
  if (Array.isArray(value)) return value.map(shownWords) as Value;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shownWords(inner)])) as Value;
}
