import type { Coordinates } from '../../format/coordinates.ts';
import type { Finding } from '../../format/findings.ts';
import type { Registry } from '../model.ts';
import type { Content } from '../record.ts';

/** One check across records: finds problems, changes nothing, does not stop at the first one. */
export type Rule = (registry: Registry, content: Content) => Finding[];

/** What rules need from outside the content. */
export interface RuleOptions {
  /** Without it places are not held against maps. */
  geography?: Geography;
  /** Ids that prose pages cannot take. */
  reservedPageIds?: readonly string[];
}

/** What is known of the world. */
export interface Geography {
  /** Whether a point lies on land or near a coast; longitude first. */
  isLand: (longitude: number, latitude: number) => boolean;
  /** Whether a city of a country lies not far from a point. */
  hasCityNear: (country: string, point: Coordinates) => boolean;
}
