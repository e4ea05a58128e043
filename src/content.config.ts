import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import { pageTextLoader } from './content-source/page-texts.ts';
import { contentDir } from './content-source/content-dir.ts';

/**
 * The text of the prose pages, for Astro to compile. All else of the content comes from the reader to the pages without
 * a store between: Astro's would write and read again every record, and in dev wait half a second before it does.
 */
export const collections = {
  'page-texts': defineCollection({ loader: pageTextLoader(contentDir()), schema: z.object({}) }),
};
