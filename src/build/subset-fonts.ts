import { writeFileSync } from 'node:fs';
import { makeFontFile, SITE_FONTS } from './site-fonts.ts';

// Writes the font files of the site anew; they are kept with the source, since they change only with the package or the
// letters.
for (const font of SITE_FONTS) {
  writeFileSync(font.file, await makeFontFile(font));
}
