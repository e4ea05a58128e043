/**
 * A text with the character references of HTML in it read, as old sites and their exports write them; the same text
 * when there are none.
 */
export function withoutReferences(text: string): string {
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name = '') => {
    if (decimal === undefined && hex === undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= LAST_CODE ? String.fromCodePoint(code) : whole;
  });
}

/** Whether {@link withoutReferences} would read the text otherwise than it stands. */
export function hasReferences(text: string): boolean {
  return text.includes('&') && withoutReferences(text) !== text;
}

/** Those that come with a text; others are more likely words that end in a semicolon. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', shy: '' },
  ...{ laquo: '«', raquo: '»', bdquo: '„', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’' },
  ...{ mdash: '—', ndash: '–', hellip: '…', middot: '·', bull: '•', deg: '°', sect: '§', times: '×' },
  ...{ copy: '©', reg: '®', trade: '™' },
};

const REFERENCE = new RegExp(`&(?:#(\\d{1,7})|#x([\\da-f]{1,6})|(${Object.keys(NAMED).join('|')}));`, 'giu');
const LAST_CODE = 0x10ffff;
