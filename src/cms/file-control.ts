import type { AssetFolder } from '../format/field-plan.ts';
import type { Setting } from './setting.ts';

/**
 * A file to choose, which is put into its folder of the content together with the record. Names become plain, so that
 * they hold in every file system; pictures lose in the browser what the camera wrote into them, so that it never
 * reaches the repository.
 */
export function fileControl(folder: AssetFolder, { place }: Pick<Setting, 'place'>): Record<string, unknown> {
  const isPicture = folder === 'images';
  return {
    widget: isPicture ? 'image' : 'file',
    media_folder: `/${place}/${folder}`,
    public_folder: `/${folder}`,
    choose_url: false,
    accept: isPicture ? PICTURE_TYPES : DOCUMENT_ENDINGS,
    media_libraries: {
      default: {
        config: {
          slugify_filename: true,
          max_file_size: MOST_BYTES,
          ...(isPicture && { transformations: { heic: MADE_ANEW, jpeg: MADE_ANEW, png: MADE_ANEW } }),
        },
      },
    },
  };
}

const PICTURE_TYPES =
  'image/jpeg,image/png,image/webp,image/avif,image/gif,image/heic,image/heif,.heic,.heif';
const DOCUMENT_ENDINGS = '.pdf,.doc,.docx,.odt,.rtf';
/** What the hosts of repositories take without complaint. */
const MOST_BYTES = 25 * 1024 * 1024;
/** Large enough for every width that the site publishes. */
const MADE_ANEW = { format: 'webp', quality: 90, width: 3200, height: 3200 };
