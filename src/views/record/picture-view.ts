import { fileKey, pictureWidths, plainWidth } from '../../registry/picture-widths.ts';
import type { RecordData } from '../../format/index.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import type { LangText } from '../parts/text-view.ts';

/** A picture of a record. */
export interface PictureView {
  /** The copy for browsers that do not choose, in JPEG. */
  src: string;
  /** The copies to choose from, in WebP. */
  srcset: string;
  /** Width that the picture takes on the page. */
  sizes: string;
  /** Of the largest copy, in pixels: the page keeps the place free before the picture has come. */
  width: number;
  height: number;
  alt: LangText;
  credit: string;
  licence: string;
}

/**
 * The pictures of a record, in its order. One of unknown size is left out: its file is missing, and the check has said
 * so.
 */
export function pictureViews(ctx: PageContext, images: RecordData['partners']['images']): PictureView[] {
  return (images ?? []).flatMap(({ file, alt, credit, licence }) => {
    const size = ctx.pictureSizes[fileKey(file)];
    if (size === undefined) return [];
    const widths = pictureWidths(size);
    const width = widths.at(-1) ?? size.width;
    return {
      src: route.image(file, plainWidth(size), 'jpg'),
      srcset: widths.map((step) => `${route.image(file, step, 'webp')} ${step}w`).join(', '),
      // The column of a record's page, or all of a narrow screen; a small picture stays as it is.
      sizes: `min(100vw, 42rem, ${width}px)`,
      width,
      height: Math.max(1, Math.round((size.height * width) / size.width)),
      alt: ctx.text(alt),
      credit,
      licence,
    };
  });
}
