/**
 * A text as typed words are looked for in it: lower case, letters without marks, ё as е; й stays a letter of its own.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('й', '\uE000')
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/gu, '')
    .normalize('NFC')
    .replaceAll('\uE000', 'й');
}
