import { readContent } from '../../src/content-source/read-content.ts';
import type { Content } from '../../src/registry/record.ts';
import { FIXTURE, MILES, REAL } from './places.ts';

/**
 * The city that a walk through a site is tried on: that of the content where it has what the walk needs, else the
 * first invented one that has it, which are there in every fork.
 */
export function cityWith(isFit: (records: Content['records']) => boolean): City {
  for (const { folder, basePath, contentDir } of [REAL, FIXTURE, MILES]) {
    const { content } = readContent(contentDir);
    if (content !== undefined && isFit(content.records))
      return { folder, basePath, records: content.records, locales: content.site.locales };
  }
  throw new RangeError('No city has what is needed');
}

interface City {
  folder: string;
  basePath: string;
  records: Content['records'];
  locales: readonly string[];
}
