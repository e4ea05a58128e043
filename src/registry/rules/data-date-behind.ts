import type { Rule } from './rule.ts';

/** A record was held against its sources after the day to which all data are said to have been brought in order. */
export const dataDateBehind: Rule = ({ asOf }, { site, records }) => {
  const verified = Object.values(records)
    .flat()
    .map(({ data }) => ('verified' in data ? data.verified : undefined))
    // A day that is yet to come has a finding of its own.
    .filter((date) => date !== undefined && date <= asOf)
    .sort()
    .at(-1);
  if (verified === undefined || verified <= site.dataDate) return [];
  const values = { date: site.dataDate, verified };
  return [{ rule: 'data-date-behind', level: 'warning', file: 'site.yaml', field: ['dataDate'], values }];
};
