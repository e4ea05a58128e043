import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describePageQuality } from '../support/page-quality.ts';
import { RIGHT_TO_LEFT } from '../support/places.ts';
import { serveBare } from '../support/serve-bare.ts';
import { openBrowser } from './open-browser.ts';
import { openSite, type OpenSite } from './open-site.ts';

// Written from right to left, and most words in another language; elements and colours are those of the other sites.
describePageQuality(RIGHT_TO_LEFT.folder, 'he', { again: true, walks: [320] });

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(RIGHT_TO_LEFT.folder);
});
afterAll(() => site.close());

describe('a reader of a page written from right to left', () => {
  it('begins at the right, and has a map and a line of years that are read as they are written', async () => {
    const page = await site.open('he/partners/traumstadt/');
    const edges = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      return { title: box('h1')?.right ?? 0, emblem: box('.site-header a')?.right ?? 0, width: innerWidth };
    });
    expect(edges.title).toBeGreaterThan(edges.width * 0.8);
    expect(edges.emblem).toBeGreaterThan(edges.width * 0.8);
    const styles = await page.evaluate(() =>
      ['.activity', 'svg text'].map((selector) => {
        const { transform, direction } = getComputedStyle(document.querySelector(selector) ?? document.body);
        return selector === '.activity' ? transform : direction;
      }),
    );
    expect(styles).toEqual(['matrix(-1, 0, 0, 1, 0, 0)', 'ltr']);
  });

  it('finds by a word of the language', async () => {
    const page = await site.open('he/search/?q=מקהלה');
    const first = page.locator('.search-result').first();
    await first.waitFor();
    expect(await first.locator('a').first().getAttribute('href')).toContain('/he/');
    expect(site.errors).toEqual([]);
  });
});

it('a host without headers holds nothing back, and the page itself does', async () => {
  const host = await serveBare(RIGHT_TO_LEFT.folder);
  const context = await (await openBrowser()).newContext({ baseURL: host.url });
  const faults: string[] = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  // The search is the page with the most to load: a module, its data and WebAssembly.
  const answer = await page.goto('en/search/?q=choir');
  expect(answer?.headers()['content-security-policy']).toBeUndefined();
  await page.locator('.search-result').first().waitFor();
  expect(faults).toEqual([]);
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>text</b>';
      return false;
    } catch {
      const script = document.createElement('script');
      return script.src === '';
    }
  });
  expect(refused).toBe(true);
  await context.close();
  await host.close();
});
