import { describe, expect, it } from 'vitest';
import { activityPaths } from '../../../../src/views/parts/activity-paths.ts';

describe('activityPaths', () => {
  it('draws strokes for documents, dots for events, and a stretch around what is not known to the day', () => {
    const marks = [
      { kind: 'document', at: 12.5 },
      { kind: 'event', at: 50, reach: 2.3 },
      { kind: 'event', at: 80 },
    ] as const;
    expect(activityPaths({ marks: [...marks] }, [{ at: 30 }])).toEqual([
      { name: 'base', d: 'M0 5h100' },
      { name: 'tick', d: 'M30 0v10' },
      { name: 'reach', d: 'M47.7 5h4.6' },
      { name: 'document', d: 'M12.5 0v10' },
      { name: 'event', d: 'M50 5h0M80 5h0' },
    ]);
  });

  it('draws the line alone where there is nothing on it', () => {
    expect(activityPaths({ marks: [] }).map(({ name }) => name)).toEqual(['base']);
  });
});
