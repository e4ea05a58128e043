/** What the forms write of a scan and a photograph that were chosen in them, as lines of the fields of an agreement. */
export const FORMS_FILES = `documents:
  - { file: pakt-o-sadakh.pdf, lang: ru, authentic: false, title: { en: Scan of the pact, ru: Скан пакта } }
images: [{ file: img_1.webp, alt: { en: The pact, ru: Пакт }, credit: A. Nobody, licence: CC0-1.0 }]
`;
