import { describe, expect, it } from 'vitest';
import { pageContext } from '../../../../src/views/context.ts';
import { briefView } from '../../../../src/views/partner/brief-view.ts';
import { contactFacts } from '../../../../src/views/partner/partner-contacts.ts';
import { both, registryOf } from '../../registry/content-builder.ts';
import { byId } from '../sample-views.ts';

const registry = registryOf({
  records: {
    partners: {
      a: { contacts: [{ name: both('Committee'), telephone: '+1 907 555-01-00', cite: ['press'] }] },
    },
    sources: { press: {} },
  },
});
const ctx = pageContext(registry, 'en');
const partner = byId(registry.partners, 'a');

describe('the telephone of a contact', () => {
  it('stands beside the contact on the page of the partner', () => {
    expect(contactFacts(ctx, partner)).toMatchObject([
      { values: [{ text: { text: 'Committee' }, remark: { text: '+1 907 555-01-00' } }] },
    ]);
  });

  it('stands below the contact on the sheet', () => {
    expect(briefView(ctx, partner).facts.contacts).toEqual([
      { name: { text: 'Committee' }, lines: [{ text: '+1 907 555-01-00' }] },
    ]);
  });
});
