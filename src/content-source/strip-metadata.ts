import sharp from 'sharp';
import { imageFormat } from './image-format.ts';

/**
 * A document without what a camera wrote into it, such as the place: a picture of a page (JPEG, PNG, WebP) is saved
 * anew, turned as the camera noted; in a PDF the notes of the photographs inside are blanked. Everything else stays as
 * it is, and the same bytes give the same bytes. A PDF with an electronic signature is left alone, since every change
 * would make the signature void.
 * @throws when a picture cannot be read
 */
export async function stripMetadata(document: Uint8Array): Promise<Uint8Array> {
  const format = imageFormat(document);
  if (format === 'JPEG' || format === 'PNG' || format === 'WebP') {
    const picture = sharp(document, { failOn: 'error' }).autoOrient();
    if (format === 'JPEG') return picture.jpeg({ quality: 92, mozjpeg: true }).toBuffer();
    return format === 'PNG' ? picture.png().toBuffer() : picture.webp({ quality: 92 }).toBuffer();
  }
  return format === undefined ? blankPhotoNotes(document) : document;
}

/**
 * The notes of the JPEG pictures inside a file, overwritten with zeros: their length stays, and so do all places in the
 * file.
 */
function blankPhotoNotes(document: Uint8Array): Uint8Array {
  const file = Buffer.from(document);
  if (file.subarray(0, 5).toString('latin1') !== '%PDF-' || file.includes('/ByteRange')) return document;
  for (const name of ['Exif\0\0', 'http://ns.adobe.com/xap/1.0/\0']) {
    for (let at = file.indexOf(name); at !== -1; at = file.indexOf(name, at + 1)) {
      // A segment of a JPEG begins with its mark, FF E1, and its length, which counts itself.
      if (at < 4 || file.readUInt16BE(at - 4) !== 0xff_e1) continue;
      file.fill(0, at, Math.min(file.length, at - 2 + file.readUInt16BE(at - 2)));
    }
  }
  return file;
}
