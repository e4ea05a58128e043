import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MILES } from '../support/places.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(MILES.folder);
});
afterAll(() => site.close());

const NARROW = { viewport: { width: 360, height: 800 } };

describe('a table on a narrow screen', () => {
  it.each(['', 'partners/', 'events/', 'compare/', 'timeline/', 'report/2019/'])(
    'is one for assistive software, with its heads and rows: /en/%s',
    async (path) => {
      const page = await site.open(`en/${path}`, NARROW);
      const drawn = await page.$$eval('table', (tables) =>
        tables
          .filter((table) => table.checkVisibility({ contentVisibilityAuto: true }))
          .map((table) => ({
            heads: table.querySelectorAll('thead th').length,
            rows: [...table.rows].filter((row) => row.checkVisibility()).length,
          })),
      );
      expect(drawn.length).toBeGreaterThan(0);
      expect(await spokenTables(page)).toEqual(drawn);
      await page.context().close();
    },
  );

  it('keeps its roles where a script has made its rows', async () => {
    const page = await site.open('en/partners/?sort=name', NARROW);
    const { length } = await page.$$('[data-part=found] > tr');
    expect(length).toBeGreaterThan(5);
    expect(await page.$$eval('[data-part=found] :is(tr, th, td):not([role])', (all) => all.length)).toBe(0);
    await page.context().close();
  });

  it('shows the heads that can be pressed to whoever walks to them', async () => {
    const page = await site.open('en/partners/', NARROW);
    const head = page.locator('.list-table thead a').first();
    const height = async () => (await page.locator('.list-table thead').boundingBox())?.height ?? 0;
    expect(await height()).toBeLessThan(2);
    await head.focus();
    expect(await height()).toBeGreaterThan(20);
    await page.context().close();
  });
});

/** What the accessibility tree has of each table. */
async function spokenTables(page: Page): Promise<{ heads: number; rows: number }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const within = (id: string): string[] => {
    const node = known.get(id);
    const own = node === undefined || node.ignored ? [] : [String(node.role?.value)];
    return [...own, ...(node?.childIds ?? []).flatMap(within)];
  };
  return nodes
    .filter((node) => !node.ignored && node.role?.value === 'table')
    .map(({ nodeId }) => {
      const roles = within(nodeId);
      const count = (role: string) => roles.filter((one) => one === role).length;
      return { heads: count('columnheader'), rows: count('row') };
    });
}
