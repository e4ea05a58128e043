import { deflateSync } from 'node:zlib';

/** A small but whole PDF of one page, by what the page shows, packed or not. */
export function smallPdf(shows: 'text' | 'picture', { isPacked = false, extra = '' } = {}): Buffer {
  const content =
    shows === 'text' ? 'BT /F1 12 Tf 72 720 Td (Treaty) Tj ET\n' : 'q 200 0 0 200 72 500 cm /I Do Q\n';
  const bytes = isPacked ? deflateSync(content) : Buffer.from(content, 'latin1');
  const filter = isPacked ? '/Filter /FlateDecode ' : '';
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /I 6 0 R >> >> >>',
    ),
    stream(`<< ${filter}/Length ${bytes.length} >>`, bytes),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
    // One grey point, whose bytes would look like text elsewhere.
    stream(
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 17 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 17 >>',
      Buffer.from('BT /F (no) Tj ET\n'),
    ),
  ];
  return assemble(objects, extra);
}

function stream(dictionary: string, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${dictionary}\nstream\n`), bytes, Buffer.from('\nendstream')]);
}

function assemble(objects: readonly Buffer[], extra: string): Buffer {
  let file = Buffer.from('%PDF-1.4\n');
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(file.length);
    file = Buffer.concat([file, Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${extra}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(end)]);
}
