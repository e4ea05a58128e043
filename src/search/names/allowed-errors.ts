/** Typing errors that a word of some length may have and still be taken for another. */
export function allowedErrors(length: number): number {
  if (length >= 8) return 2;
  return length >= 4 ? 1 : 0;
}
