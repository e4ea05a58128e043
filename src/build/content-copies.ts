import { DOCUMENTS, IMAGES } from '../content-source/asset-folders.ts';
import {
  EMBLEM_WIDTH,
  fileKey,
  pictureWidths,
  plainWidth,
  type PictureSizes,
} from '../registry/picture-widths.ts';
import { basePath, route } from '../routes.ts';

/**
 * Where documents and pictures of the content folder are published: every document once, every picture in all of its
 * widths.
 * @param files paths relative to the content folder; a picture whose size is not known is left out
 * @param isEmblem whether a file is the city's emblem, and so has one more copy
 * @returns what to publish, by path below the root of the site, without a slash before it
 */
export function contentCopies(
  files: readonly string[],
  sizes: PictureSizes,
  isEmblem: (file: string) => boolean = () => false,
): Map<string, ContentCopy> {
  return new Map(
    files
      .flatMap((file) => [...documentCopies(file), ...pictureCopies(file, sizes, isEmblem(file))])
      .map((copy) => {
        return [decodeURIComponent(copy.address.slice(basePath().length + 1)), copy];
      }),
  );
}

function documentCopies(file: string): PlacedCopy[] {
  if (!file.startsWith(DOCUMENTS)) return [];
  return [{ file, address: route.document(file.slice(DOCUMENTS.length)) }];
}

function pictureCopies(file: string, sizes: PictureSizes, isEmblem: boolean): PlacedCopy[] {
  const name = file.slice(IMAGES.length);
  const size = file.startsWith(IMAGES) ? sizes[fileKey(name)] : undefined;
  if (size === undefined) return [];
  const copy = (width: number, format: PictureFormat): PlacedCopy => {
    return { file, address: route.image(name, width, format), picture: { width, format } };
  };
  return [
    ...pictureWidths(size).map((width) => copy(width, 'webp')),
    copy(plainWidth(size), 'jpg'),
    ...(isEmblem ? [copy(EMBLEM_WIDTH, 'webp')] : []),
  ];
}

export type PictureFormat = 'webp' | 'jpg';

/** One file to publish. */
export interface ContentCopy {
  /** What it is made of, relative to the content folder. */
  file: string;
  /** A picture's width in pixels and format; a document keeps its form and loses what a camera wrote into it. */
  picture?: { width: number; format: PictureFormat };
}

interface PlacedCopy extends ContentCopy {
  address: string;
}
