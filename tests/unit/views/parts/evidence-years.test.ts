import { describe, expect, it } from 'vitest';
import type { Event } from '../../../../src/registry/model.ts';
import { evidenceFact } from '../../../../src/views/partner/partner-evidence.ts';
import { evidenceYears } from '../../../../src/views/parts/evidence-years.ts';
import { pageContext } from '../../../../src/views/context.ts';
import { sampleContent } from '../sample-content.ts';
import { byId, registryOf } from '../sample-views.ts';

const content = sampleContent();
const [told] = content.records.events.filter(({ data }) => 'partners' in data);
if (told === undefined) throw new Error('The sample has no event.');
const doubted = { state: 'unconfirmed', reported: '2025-04-02', date: undefined } as const;
const event = { ...told, id: 'doubted', data: { ...told.data, ...doubted } } as typeof told;
const registry = registryOf({
  ...content,
  records: { ...content.records, events: [...content.records.events, event] },
});
const partner = byId(registry.partners, 'alpha');

describe('what last showed a relation', () => {
  it('is said with the year of an event after it that is not confirmed, in one way everywhere', () => {
    const ctx = pageContext(registry, 'en');
    expect(evidenceYears(ctx, partner)).toBe('2021; unconfirmed: 2025');
    expect(evidenceYears(ctx, { ...partner, lastEvidence: undefined })).toBe('unconfirmed: 2025');
    expect(evidenceYears(ctx, { ...partner, unconfirmedSince: undefined })).toBe('2021');
    // A doubt within the year of what is known adds nothing.
    expect(evidenceYears(ctx, { ...partner, unconfirmedSince: '2021-12' })).toBe('2021');
    const [known, later] = evidenceFact(ctx, partner).values;
    expect(known?.remark?.text).toContain('2021');
    expect(later).toMatchObject({
      href: '/en/events/doubted/',
      remark: { text: 'reported 2\u00A0April 2025, not confirmed to have taken place' },
    });
  });

  it('is said of a partner of whom nothing else is known', () => {
    const events: readonly Event[] = partner.events;
    const only = { ...partner, events, lastEvidence: undefined };
    expect(evidenceFact(pageContext(registry, 'ru'), only).values).toHaveLength(2);
  });
});
