import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The order of test files where nothing is known of an earlier run: those that take longest begin first, so that at the
 * end no processor waits for one of them. By itself the runner takes the largest files first, which is no guide here.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** They take more than a minute each. */
const LONGEST = [
  'browser/search-queries',
  'browser/cms',
  'browser/quality-default-language',
  'browser/lists',
  'browser/unbroken',
  'browser/map',
  'browser/brief',
  'build/nasty-city',
  'browser/lighthouse',
  'build/failed-build',
  'browser/quality-other-languages',
];
