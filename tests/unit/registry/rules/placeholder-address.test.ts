import { describe, expect, it } from 'vitest';
import { placeholderHost } from '../../../../src/format/placeholder-address.ts';
import { both, findingsOf } from '../content-builder.ts';

const found = (site: object) => findingsOf('placeholder-address', { site });

describe('placeholder-address', () => {
  it('finds every address of the site that is nobody’s', () => {
    const office = { email: 'office@example.net' };
    const site = {
      url: 'https://example.org',
      reportUrl: 'mailto:registry@example.com?subject=Registry',
      editUrl: 'https://git.example.org/towns/registry/edit/main/content/',
      department: { name: both('Department'), office, cite: ['paper'] },
    };
    expect(found(site)).toEqual([
      { at: 'warning site.yaml url', values: { host: 'example.org' } },
      { at: 'warning site.yaml reportUrl', values: { host: 'example.com' } },
      { at: 'warning site.yaml editUrl', values: { host: 'git.example.org' } },
      { at: 'warning site.yaml department.office.email', values: { host: 'example.net' } },
    ]);
  });

  it('has nothing against real addresses, and those of invented cities', () => {
    expect(found({ url: 'https://towns.example', reportUrl: 'mailto:registry@towns.example' })).toEqual([]);
    expect(found({ url: 'https://www.yorkshire.gov.uk/registry/' })).toEqual([]);
  });

  it.each([
    ['http://localhost:4321/', 'localhost'],
    ['https://city.test', 'city.test'],
    ['https://my-example.org', undefined],
    ['https://example.org.uk', undefined],
    ['mailto:example.org@towns.example', undefined],
    ['no address', undefined],
  ])('takes the host of %j for a placeholder: %s', (address, host) => {
    expect(placeholderHost(address)).toBe(host);
  });
});
