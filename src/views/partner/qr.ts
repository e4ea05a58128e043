import { encode } from 'uqr';
import { perKey } from '../../i18n/per-key.ts';

/** A QR code as one path of unit squares, with the quiet zone that scanners need around it. */
export interface QrView {
  size: number;
  path: string;
}

/** White squares on each side, as ISO/IEC 18004 asks for. */
const QUIET = 4;

/** The QR code of a text, which stays readable with 15 % of it lost; made once, for both sheets of a partner. */
export const qrPath = perKey((text: string): QrView => {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  return { size, path: data.flatMap(rowPath).join('') };
});

/** A row as runs of dark squares. */
function rowPath(row: readonly boolean[], y: number): string[] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [`M${x} ${y}h${(end === -1 ? row.length : end) - x}v1H${x}z`];
  });
}
