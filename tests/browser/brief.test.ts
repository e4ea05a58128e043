import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURE, REAL } from '../support/places.ts';
import { siteFiles } from '../support/site-files.ts';
import { openSite, type OpenSite } from './open-site.ts';

const SHEET = /\/partners\/[^/]+\/brief\/(?:[^/]+\/)?index\.html$/u;
const PAPERS = ['A4', 'Letter'] as const;

describe.each([
  ['the city', REAL.folder, REAL.basePath],
  ['the invented city', FIXTURE.folder, FIXTURE.basePath],
])('the delegation sheets of %s', (_name, folder, basePath) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(folder, basePath);
  });
  afterAll(() => site.close());

  const sheets = siteFiles(folder, '.html').filter((file) => SHEET.test(file));

  it('are there for every partner in every language', () => {
    const partners = siteFiles(folder, '.html').filter((file) =>
      /^(?!id\/)[^/]+\/partners\/[^/]+\/index\.html$/u.test(file),
    );
    // An old address leads on to a new one.
    const whole = partners.filter(
      (file) => !/http-equiv="refresh"/u.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(new Set(sheets.map((sheet) => sheet.replace(/brief\/.*/u, 'index.html')))).toEqual(new Set(whole));
  });

  it('take one page each on A4, and the fullest on US Letter', { timeout: 240_000 }, async () => {
    // Letter is wider and lower: what is full on A4 is the first that may not fit.
    const fullest = sheets
      .toSorted((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size)
      .slice(0, Math.ceil(sheets.length / 5));
    const { page, context, faults } = await site.visit();
    const long: string[] = [];
    for (const sheet of sheets) {
      await page.goto(sheet.replace('index.html', ''));
      for (const format of fullest.includes(sheet) ? PAPERS : PAPERS.slice(0, 1)) {
        const pages = pageCount(await page.pdf({ format }));
        if (pages !== 1) long.push(`${sheet} on ${format}: ${pages} pages`);
      }
    }
    expect(long).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** Chromium leaves the page objects of a PDF readable. */
function pageCount(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/gu)].length;
}

describe('a partner page', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(FIXTURE.folder, FIXTURE.basePath);
  });
  afterAll(() => site.close());

  const path = 'en/partners/dalny-vymysel/';

  it('shows the time on both sides where scripts run', async () => {
    const { page, context, faults } = await site.visit({ locale: 'en-GB' });
    await page.clock.setFixedTime(new Date('2026-07-15T10:00Z'));
    await page.goto(path);
    expect(await page.locator('[data-text=homeNow]').textContent()).toBe('Wed 12:00');
    expect(await page.locator('[data-text=thereNow]').textContent()).toMatch(/^\w{3} \d\d:\d\d$/u);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('keeps its clocks right from minute to minute', async () => {
    const { page, context } = await site.visit();
    await page.clock.install({ time: new Date('2026-03-29T00:59:30Z') });
    await page.goto(path);
    expect(await page.locator('[data-text=homeNow]').textContent()).toBe('Sun 01:59');
    await page.clock.runFor(45_000);
    // The home city has just put its clocks forward.
    expect(await page.locator('[data-text=homeNow]').textContent()).toBe('Sun 03:00');
    await context.close();
  });

  it('keeps common hours, references and facts readable without scripts', async () => {
    const page = await site.open(path, { javaScriptEnabled: false });
    expect(await page.locator('.clock-live').first().isVisible()).toBe(false);
    expect(await page.locator('.clock tbody tr:not(.clock-live)').count()).toBeGreaterThan(0);
    for (const box of await page.locator('.reuse summary').all()) await box.click();
    expect(await page.locator('.reuse button:visible').count()).toBe(0);
    await page.locator('.reuse a[href$="/facts.txt"]').click();
    expect(await page.locator('body').innerText()).toMatch(/^Kind of relation: /mu);
  });

  it('copies its facts, and says so', async () => {
    const { page, context } = await site.visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(path);
    const box = page.locator('.reuse details').filter({ has: page.locator('[data-from]') });
    await box.locator('summary').click();
    await box.locator('button').click();
    await box.locator('[role=status]').filter({ hasText: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Kind of relation:');
    expect(copied).toBe(await box.locator('pre').textContent());
    await context.close();
  });

  it('opens a message to the publisher that names record, field and value', async () => {
    const page = await site.open(path);
    await page
      .locator('.reuse details')
      .filter({ has: page.locator('report-links') })
      .locator('summary')
      .click();
    const link = page.locator('.reuse a[href^="mailto:"]').filter({ hasText: 'Kind of relation' });
    const letter = async () => new URL((await link.getAttribute('href')) ?? '').searchParams;
    expect((await letter()).get('subject')).toBe('partners/dalny-vymysel.md: kind');
    // Without a program for mail the browser stays where it is.
    await link.dispatchEvent('click');
    expect((await letter()).get('body')).toMatch(/\nNow given as: [a-z]/iu);
  });

  it('gives every control outside of text a target of 24 pixels', async () => {
    const page = await site.open(path);
    for (const box of await page.locator('details > summary').all()) await box.click();
    const small = await page
      .locator('main :is(summary, button:not([hidden]), .reuse > a, .reuse li a)')
      .evaluateAll((controls) =>
        controls
          .map((control) => ({ text: control.textContent, height: control.getBoundingClientRect().height }))
          .filter(({ height }) => height < 24),
      );
    expect(small).toEqual([]);
  });
});
