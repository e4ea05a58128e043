import { placeholderHost } from '../../format/placeholder-address.ts';
import type { Rule } from './rule.ts';

/** An address of the site or of those who keep it that was to be replaced by a real one. */
export const placeholderAddress: Rule = (_registry, { site }) => {
  const { url, reportUrl, editUrl, home, department } = site;
  const email = department.office?.email;
  const addresses = [
    { field: ['url'], address: url },
    { field: ['reportUrl'], address: reportUrl },
    { field: ['editUrl'], address: editUrl },
    { field: ['home', 'website'], address: home.website },
    { field: ['department', 'office', 'email'], address: email && `mailto:${email}` },
  ];
  return addresses.flatMap(({ field, address = '' }) => {
    const host = placeholderHost(address);
    if (host === undefined) return [];
    return [{ rule: 'placeholder-address', level: 'warning', file: 'site.yaml', field, values: { host } }];
  });
};
