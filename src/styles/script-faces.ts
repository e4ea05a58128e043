/**
 * Which faces of the reader's own system draw the languages of a site whose letters the text face lacks; part of
 * `theme.css`, and empty for sites in Latin, Cyrillic and Greek letters. A page in such a language still has its Latin
 * letters and figures in the text face; a text in it on a page in another language is in its own face whole.
 * @param tags languages of the site, and those that its pages are marked with
 */
export function scriptFaces(tags: readonly string[]): string {
  return [...new Set(tags)]
    .sort((a, b) => a.length - b.length)
    .flatMap((tag) => {
      const faces = FACES[new Intl.Locale(tag).maximize().script ?? ''];
      if (faces === undefined) return [];
      const list = faces.map((face) => `'${face}'`).join(',');
      return [
        `:root[lang|='${tag}']{--font-stand-in:${list},system-ui,'Golos Arial',sans-serif}`,
        `:not(:root)[lang|='${tag}']{font-family:${list},var(--font-text)}`,
      ];
    })
    .map((rule) => `${rule}\n`)
    .join('');
}

/** Faces of Windows, of Apple's systems, and of Android and Linux, by script. */
const FACES: Readonly<Record<string, readonly string[]>> = {
  Arab: ['Segoe UI', 'SF Arabic', 'Geeza Pro', 'Noto Sans Arabic'],
  Armn: ['Segoe UI', 'SF Armenian', 'Mshtakan', 'Noto Sans Armenian'],
  Beng: ['Nirmala UI', 'Kohinoor Bangla', 'Noto Sans Bengali'],
  Deva: ['Nirmala UI', 'Kohinoor Devanagari', 'Noto Sans Devanagari'],
  Ethi: ['Ebrima', 'Kefa', 'Noto Sans Ethiopic'],
  Geor: ['Segoe UI', 'SF Georgian', 'Noto Sans Georgian'],
  Hans: ['Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC'],
  Hant: ['Microsoft JhengHei', 'PingFang TC', 'Noto Sans CJK TC', 'Noto Sans TC'],
  Hebr: ['Segoe UI', 'SF Hebrew', 'Arial Hebrew', 'Noto Sans Hebrew'],
  Jpan: ['Yu Gothic UI', 'Hiragino Sans', 'Noto Sans CJK JP', 'Noto Sans JP'],
  Khmr: ['Leelawadee UI', 'Khmer Sangam MN', 'Noto Sans Khmer'],
  Kore: ['Malgun Gothic', 'Apple SD Gothic Neo', 'Noto Sans CJK KR', 'Noto Sans KR'],
  Laoo: ['Leelawadee UI', 'Lao Sangam MN', 'Noto Sans Lao'],
  Mymr: ['Myanmar Text', 'Myanmar Sangam MN', 'Noto Sans Myanmar'],
  Taml: ['Nirmala UI', 'Tamil Sangam MN', 'Noto Sans Tamil'],
  Telu: ['Nirmala UI', 'Kohinoor Telugu', 'Noto Sans Telugu'],
  Thai: ['Leelawadee UI', 'Thonburi', 'Noto Sans Thai'],
};
