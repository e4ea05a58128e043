import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atom } from '../../../../src/export/news/atom.ts';
import { pageContext } from '../../../../src/views/context.ts';
import { feedEntries } from '../../../../src/views/news/feed-entries.ts';
import { sampleContent } from '../../views/sample-content.ts';
import { byId, registryOf } from '../../views/sample-views.ts';

const registry = registryOf(sampleContent());
const ctx = pageContext(registry, 'en', { lastChanged: () => '2026-10-01', pictureSizes: {} });
const own = { title: 'A <b> & "c"', href: '/en/feed.atom', page: '/en/timeline/' };

describe('the feed', () => {
  it('tells facts in sentences, the newest first, each under an id in no language', () => {
    const { all } = feedEntries(ctx);
    const titles = all.map(({ title }) => title.replaceAll('\u00A0', ' '));
    expect(titles).toContain('Twinning Treaty, 22 May 2015');
    expect(titles).toContain('Gamma: relations ended, 2022');
    expect(all.map(({ id }) => id)).toContain('https://example.org/id/partners/alpha/#contact');
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(feedEntries(pageContext(registry, 'ru')).all.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  it('gives each partner the facts that it has a part in', () => {
    const alpha = feedEntries(ctx).of.get(byId(registry.partners, 'alpha')) ?? [];
    expect(alpha.map(({ id }) => id)).toContain('https://example.org/id/agreements/alpha-2015/');
    expect(alpha.some(({ title }) => title.startsWith('Gamma'))).toBe(false);
  });

  it('is read by a reader of feeds', () => {
    const feed = parseAtomFeed(atom(ctx, own, feedEntries(ctx).all));
    expect(feed).toMatchObject({
      id: 'https://example.org/en/feed.atom',
      title: { value: 'A <b> & "c"' },
      updated: '2026-10-01T00:00:00Z',
    });
    expect(feed.entries?.length).toBe(feedEntries(ctx).all.length);
    expect(
      feed.entries?.every(({ id, title, updated, links }) => id && title && updated && links?.length),
    ).toBe(true);
  });

  it('has at most fifty entries, and is one without any', () => {
    const [entry] = feedEntries(ctx).all;
    const many = Array.from({ length: 60 }, () => entry).filter((one) => one !== undefined);
    expect(parseAtomFeed(atom(ctx, own, many)).entries).toHaveLength(50);
    expect(parseAtomFeed(atom(ctx, own, [])).updated).toBe('2026-11-20T00:00:00Z');
  });
});
