import type { Finding } from '../../format/findings.ts';
import type { Registry } from '../model.ts';
import type { Content } from '../record.ts';

/** One check across records: finds problems, changes nothing, does not stop at the first one. */
export type Rule = (registry: Registry, content: Content) => Finding[];

/** What rules need from outside the content. */
export interface RuleOptions {
  /** Whether a point lies on land or near a coast; longitude first. */
  isLand?: (longitude: number, latitude: number) => boolean;
  /** Ids that prose pages cannot take. */
  reservedPageIds?: readonly string[];
}
