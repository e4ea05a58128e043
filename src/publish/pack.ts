import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { markBuild } from '../build/place/build-mark.ts';
import { demandPlace } from '../build/place/demand-place.ts';
import { realPlace } from '../build/place/real-place.ts';
import { recoverPlace, swapFolder } from '../build/place/swap-folder.ts';
import { inWorkshop } from '../build/place/workshop.ts';
import { settleFlags } from '../check/answer-flags.ts';
import { languageHere } from '../check/editor-language.ts';
import { failureText } from '../check/faults/failure-text.ts';
import { EditorError } from '../content-source/editor-error.ts';
import { siteSettings } from '../content-source/site-settings.ts';
import { placeholderHost } from '../format/placeholder-address.ts';
import { packWords } from '../i18n/editor-texts/pack-words.ts';
import { packSite } from './pack-site.ts';

settleFlags('pack');
// `OUT_DIR` is the site that was built, `PACK_DIR` where its package shall lie.
const { env } = process;
const site = env['OUT_DIR'] || 'dist';
const place = env['PACK_DIR'] || 'dist-pack';
const lang = languageHere();
try {
  const settings = siteSettings(env);
  const built = realPlace(site);
  recoverPlace(built);
  if (!existsSync(join(built, 'index.html'))) throw new EditorError(packWords(lang).noSite(site));
  const { folder, mayReplace } = demandPlace(place, 'pack', env);
  await inWorkshop('pack', async (workshop) => {
    const packed = await packSite(built, workshop, settings);
    markBuild(workshop, 'pack');
    swapFolder(workshop, folder, { mayReplace });
    console.log(packWords(lang).packed(place, packed));
    const host = placeholderHost(settings.origin);
    if (host !== undefined) console.warn(packWords(lang).placeholder(host));
  });
} catch (error) {
  console.error(failureText(error, lang));
  process.exitCode = 1;
}
