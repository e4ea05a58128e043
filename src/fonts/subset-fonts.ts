import { writeFileSync } from 'node:fs';
import { makeFontFile, RARE_LETTERS, SITE_FONTS, SITE_LETTERS } from './site-fonts.ts';

// Writes the font files of the site anew; they are kept with the source, since they change only with the package or the
// letters.
for (const font of SITE_FONTS) {
  writeFileSync(font.file, await makeFontFile(font, SITE_LETTERS));
  writeFileSync(font.rareFile, await makeFontFile(font, RARE_LETTERS));
}
