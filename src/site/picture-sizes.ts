import { contentDir } from '../content-source/content-dir.ts';
import { readPictureSizes } from '../content-source/picture-sizes.ts';

/** Sizes of the site's pictures by file name. */
export const pictureSizes = await readPictureSizes(contentDir());
