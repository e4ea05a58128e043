import type { FindingText } from './finding-text.ts';
import type { assetsRu } from './assets-ru.ts';
import { maybe } from './maybe.ts';

/** English texts of the rules for pictures and documents. */
export const assetsEn = {
  'unreadable-image': ({ name, format, fault }) => ({
    message:
      fault === 'damaged'
        ? `the picture "${name}" is damaged: it cannot be read to its end`
        : fault === 'unknown'
          ? maybe(
              format,
              (word) => `"${name}" is a picture in the format ${word}, which browsers do not show`,
              `"${name}" is no picture that can be read, whatever its name says`,
            )
          : `the picture "${name}" is too large: ${fault} points`,
    fix: 'open it on your computer or telephone, save it as JPEG, and name the new file in the record. JPEG, PNG, WebP, AVIF and GIF will do.',
  }),
  'unreadable-document': ({ name, fault, ending, known }) => ({
    message:
      {
        empty: `the document "${name}" is empty`,
        truncated: `the document "${name}" breaks off: the end of the file is missing`,
        disguised: `the document "${name}" is something else than its ending "${ending}" says`,
      }[fault ?? ''] ??
      maybe(
        ending,
        (kind) => `documents of the kind "${kind}" are not published`,
        `the name of the document "${name}" does not say what it is: it has no ending such as .pdf`,
      ),
    fix:
      fault === 'unknown'
        ? `save it as PDF and name that file in the record; ${known} and pictures will do too.`
        : 'open it on your computer, save it anew, best of all as PDF, and put it in the same place.',
  }),
  'document-without-text': ({ name }) => ({
    message: `the document "${name}" has no text, only pictures of pages: no search finds it and no program reads it aloud`,
    fix: 'write in textSummary what the document says, or have its text recognised and save the PDF with it.',
  }),
} satisfies Record<keyof typeof assetsRu, FindingText>;
