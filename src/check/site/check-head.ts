import type { PageFacts } from './page-facts.ts';
import type { SiteFinding } from './site-finding.ts';

/** A page has a title and a description; one that forwards needs none. */
export function checkHead({ file, path, title, description, forwardsTo }: PageFacts): SiteFinding[] {
  if (forwardsTo !== undefined) return [];
  return [
    ...(title === '' ? [{ rule: 'empty-title' as const, file, value: path }] : []),
    ...(description === '' ? [{ rule: 'empty-description' as const, file, value: path }] : []),
  ];
}
