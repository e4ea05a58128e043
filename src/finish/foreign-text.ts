import { BORROWED_LANG, borrowedPieces, hasBorrowed, withoutBorrowMarks } from '../format/borrowed-words.ts';
import { textDirection } from '../format/text-direction.ts';

/**
 * A text of a page, set piece by piece: words that the interface has in another language alone come as an element that
 * says so.
 * @param around language and direction of the text around
 * @param set sets a text by the rules of a language
 */
export function withForeignMarked(
  text: string,
  around: { lang: string; dir: string },
  set: (text: string, lang: string) => string,
): string {
  const dir = textDirection(BORROWED_LANG) === around.dir ? '' : ` dir="${textDirection(BORROWED_LANG)}"`;
  return borrowedPieces(text)
    .map((piece) =>
      piece.isBorrowed && /\S/u.test(piece.text)
        ? `<span lang="${BORROWED_LANG}"${dir}>${set(piece.text, BORROWED_LANG)}</span>`
        : set(piece.text, around.lang),
    )
    .join('');
}

/**
 * A start tag with the direction of its language, where that is not the direction around it; and its attributes, which
 * carry no language, without the marks of borrowed words. Within a drawing there are no directions.
 */
export function withDirection(
  tag: string,
  { lang, dir }: Readonly<Record<string, string>>,
  element: { dir: string; isSvg: boolean } | undefined,
): { tag: string; dir: string } {
  const shown = withoutBorrowMarks(tag);
  const around = element?.dir ?? 'ltr';
  if (element?.isSvg === true) return { tag: shown, dir: around };
  if (dir !== undefined) return { tag: shown, dir };
  const own = lang === undefined || lang === '' ? around : textDirection(lang);
  if (own === around) return { tag: shown, dir: around };
  return { tag: shown.replace(/\s*\/?>$/u, ` dir="${own}"$&`), dir: own };
}

/** Attributes of an element without the marks of borrowed words. */
export function shownAttributes(
  attributes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (!Object.values(attributes).some(hasBorrowed)) return attributes;
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, withoutBorrowMarks(value)]),
  );
}
