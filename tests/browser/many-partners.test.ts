import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtMany } from '../support/built-many.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(await builtMany());
}, 600_000);
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
    const bubbles = await page.locator('.map-bubble').evaluateAll((links) =>
      links.map((link) => ({
        kind: link.getAttribute('data-kind'),
        isShown: link.getBoundingClientRect().width > 0,
      })),
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

describe('a long list whose index does not load', () => {
  it.each([
    ['ru', 'Указатель списка не загрузился'],
    ['en', 'The index of the list did not load'],
  ])('says so in %s, keeps its page, and finds again when it loads', async (locale, words) => {
    const { page, context } = await site.visit();
    await page.route('**/partners/index.json', (route) => route.abort());
    await page.goto(`${locale}/partners/`);
    await page.fill('record-list input[name=q]', 'zz-no-such-name');
    const status = page.locator('[data-part=status]');
    await expect.poll(() => status.textContent()).toContain(words);
    expect(await page.locator('[data-part=page] td').first().isVisible()).toBe(true);
    await page.unroute('**/partners/index.json');
    await page.fill('record-list input[name=q]', 'zz-no-such-name-either');
    await expect.poll(() => page.locator('[data-part=nothing]').isVisible()).toBe(true);
    await context.close();
  });
});

describe('a long list', () => {
  it('shows the rows of its index as its page does', async () => {
    const page = await site.open('ru/partners/');
    const rowOf = (part: string, href: string) =>
      page
        .locator(`${part} tr:has(a[href="${href}"])`)
        .evaluate((row) =>
          row.innerHTML.replaceAll(/\s+|&nbsp;/gu, ' ').replaceAll(/> | </gu, (side) => side.trim()),
        );
    const all = page.locator('tbody[data-part=page]:not(#undated) tr a');
    const drawn = page.locator('tbody[data-part=page] tr:has(.activity) a').first();
    const hrefs = [await drawn.getAttribute('href'), await all.nth(3).getAttribute('href')];
    const before = await Promise.all(hrefs.map((href) => rowOf('tbody', href ?? '')));
    await page.fill('record-list input[name=q]', 'а');
    await expect.poll(() => page.locator('[data-part=found] tr').count()).toBeGreaterThan(50);
    const after = await Promise.all(hrefs.map((href) => rowOf('[data-part=found]', href ?? '')));
    expect(after).toEqual(before);
    await page.context().close();
  });

  it('shows more of what it found under the headings that it has, each once', async () => {
    const page = await site.open('en/partners/?q=a');
    await page.locator('[data-part=more]').click();
    await expect
      .poll(() => page.locator('[data-part=found] tr:not(.list-group)').count())
      .toBeGreaterThan(100);
    const heads = await page.locator('[data-part=found] .list-group').allInnerTexts();
    expect(heads.length).toBeGreaterThan(1);
    expect(new Set(heads).size).toBe(heads.length);
    await page.context().close();
  });

  it('leads from the heads of a further page to the first, in their order', async () => {
    const page = await site.open('en/partners/page/2/');
    await page.click('th[data-column=papers] a');
    await page.waitForURL('**/en/partners/?sort=-papers');
    await expect
      .poll(() => page.locator('th[data-column=papers]').getAttribute('aria-sort'))
      .toBe('descending');
    await page.context().close();
  });
});

it('throws nothing and breaks no rule of the content security policy', () => {
  // The browser itself tells of the requests that a test has stopped.
  expect(site.errors.filter((fault) => !fault.includes('net::ERR_FAILED'))).toEqual([]);
});

function addresses(links: Element[]): string[] {
  return links.map((link) => link.getAttribute('href') ?? '');
}
