import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateRegistry } from '../bench/generate-registry.ts';
import { writeContent } from '../bench/write-content.ts';
import { runBuild } from '../support/run-build.ts';
import { openSite, type OpenSite } from './open-site.ts';

const FOLDER = '.build/test/many';
const CONTENT = '.build/test/many-content';

let site: OpenSite;
beforeAll(async () => {
  rmSync(CONTENT, { recursive: true, force: true });
  writeContent(generateRegistry(90), CONTENT);
  const { code, output } = await runBuild(FOLDER, { CONTENT_DIR: CONTENT });
  if (code !== 0) throw new Error(`The site was not built:\n${output}`);
  site = await openSite(FOLDER);
}, 240_000);
afterAll(() => site.close());

describe.each([true, false])('a bubble of the map, scripts: %s', (javaScriptEnabled) => {
  it('opens a map and a list of exactly the partners that it counts, by keyboard', async () => {
    const page = await site.open('en/map/', { javaScriptEnabled });
    const bubble = page.locator('.map-bubble').first();
    const count = Number(await bubble.locator('text').textContent());
    expect(await bubble.getAttribute('aria-label')).toMatch(new RegExp(`^${count}: .+ km`, 'u'));
    await bubble.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/map/*/');
    expect(await page.locator('.map-list li.card').count()).toBe(count);
    const listed = await page.locator('.map-list .card-title a').evaluateAll(addresses);
    const drawn = await page.locator('.map-mark').evaluateAll(addresses);
    expect(drawn.sort()).toEqual(listed.sort());
    await page.context().close();
  });

  it('is hidden with its kind, and no other is', async () => {
    const page = await site.open('ru/map/', { javaScriptEnabled });
    const key = page.locator('.map-legend input').first();
    const kind = (await key.getAttribute('value')) ?? '';
    await key.uncheck();
    const bubbles = await page
      .locator('.map-bubble')
      .evaluateAll((links) =>
        links.map((link) => ({ kind: link.getAttribute('data-kind'), isShown: link.checkVisibility() })),
      );
    expect(new Set(bubbles.map((bubble) => bubble.kind)).size).toBeGreaterThan(1);
    for (const bubble of bubbles) expect(bubble.isShown).toBe(bubble.kind !== kind);
    await page.context().close();
  });
});

describe('a partner in a bubble', () => {
  it('is selected on the map of its group, in both languages', async () => {
    const page = await site.open('en/map/');
    await page.click('.map-bubble >> nth=0');
    await page.waitForURL('**/en/map/*/');
    await page.click('.map-list .card-title a >> nth=0');
    await page.waitForURL('**/en/partners/*/');
    await page.click('.record-side a[href*="#partner-"]');
    await page.waitForURL('**/en/map/*/#partner-*');
    const selected = await page.locator('.map-mark.map-on').getAttribute('id');
    await page.click('.languages a');
    await page.waitForURL(`**/ru/map/*/#${selected}`);
    expect(await page.locator('.map-mark.map-on').getAttribute('id')).toBe(selected);
    await page.context().close();
  });
});

it('throws nothing and breaks no rule of the content security policy', () => {
  expect(site.errors).toEqual([]);
});

function addresses(links: Element[]): string[] {
  return links.map((link) => link.getAttribute('href') ?? '');
}
