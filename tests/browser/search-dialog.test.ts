import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe-faults.ts';
import { FIXTURE } from '../support/places.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(FIXTURE.folder, FIXTURE.basePath);
});
afterAll(() => site.close());

const [partner, name] = ['dalny-vymysel', 'Дальний Вымысел'];
/** Other tests run beside this one. */
const PATIENT = { timeout: 20_000 };
const field = 'dialog input';
const option = 'dialog [role=option]';

/** Opens a page and the dialog on it. */
async function openDialog(key: string): Promise<Page> {
  const page = await site.open('ru/');
  await page.keyboard.press(key);
  await page.locator('dialog[open]').waitFor();
  return page;
}

describe('the search dialog', () => {
  it.each(['Slash', 'Control+KeyK', 'Meta+KeyK'])(
    'opens by %s and gives focus back when closed',
    async (key) => {
      const page = await openDialog(key);
      await page.keyboard.type(name);
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.closest('search-box') !== null)).toBe(true);
      await page.context().close();
    },
  );

  it('is a combobox: arrows move through options while focus stays, Enter follows one', async () => {
    const page = await openDialog('Control+KeyK');
    await page.keyboard.type(name.slice(0, -2));
    await page.locator(option).first().waitFor();
    expect(await page.getAttribute(field, 'role')).toBe('combobox');
    expect(await page.getAttribute(field, 'aria-expanded')).toBe('true');
    expect(await page.getAttribute(field, 'aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    const id = await page.getAttribute(field, 'aria-activedescendant');
    expect(await page.getAttribute(`#${id}`, 'aria-selected')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.press('ArrowUp');
    expect(await page.getAttribute(field, 'aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/ru/partners/${partner}/`);
    await page.context().close();
  });

  it('announces how much it offers and has no fault that axe finds', async () => {
    const page = await openDialog('Control+KeyK');
    await page.keyboard.type(name);
    await expect.poll(() => page.innerText('dialog [role=status]'), PATIENT).toMatch(/подсказ/u);
    expect(await axeFaults(page, {}, 'dialog')).toEqual([]);
    await page.context().close();
  });

  it('loads nothing before the reader turns to it', async () => {
    const { page, context } = await site.visit();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('ru/', { waitUntil: 'networkidle' });
    const early = asked.filter((path) => /pagefind|\/names\/|search-dialog/u.test(path));
    expect(early).toEqual([]);
    await context.close();
  });

  it('keeps every letter that is typed while its code is on the way', async () => {
    const { page, context } = await site.visit();
    await page.route('**/search-dialog*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto('ru/');
    await page.keyboard.press('Slash');
    await page.keyboard.type(name, { delay: 40 });
    await page.locator('dialog[open]').waitFor();
    expect(await page.inputValue(field)).toBe(name);
    await page.keyboard.type('!');
    expect(await page.inputValue(field)).toBe(`${name}!`);
    await context.close();
  });

  it('says when texts cannot be loaded, keeps the names, and tries again', async () => {
    const { page, context } = await site.visit();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('ru/');
    await page.keyboard.press('Control+KeyK');
    await page.keyboard.type(name);
    await page.locator('dialog .search-help button').waitFor();
    expect(await page.locator(option).count()).toBeGreaterThan(0);
    // A request that was being refused would hold up the same one of the next page.
    await page.unrouteAll({ behavior: 'wait' });
    await page.locator('dialog .search-help button').click();
    await expect.poll(() => page.innerText('dialog [role=status]'), PATIENT).toMatch(/подсказ/u);
    await context.close();
  });

  it('has help where nothing was found', async () => {
    const page = await openDialog('Control+KeyK');
    await page.keyboard.type('кракозябра');
    await expect.poll(() => page.innerText('dialog [role=status]'), PATIENT).toContain('кракозябра');
    expect(await page.locator('dialog .search-help a').count()).toBe(2);
    expect(await page.getAttribute(field, 'aria-expanded')).toBe('false');
    await page.context().close();
  });

  it('calls an option by its title and its kind, and stops for Tab nowhere in the list', async () => {
    const page = await openDialog('Control+KeyK');
    await page.keyboard.type(name);
    await expect.poll(() => page.locator(`${option} .search-passage`).count(), PATIENT).toBeGreaterThan(0);
    const passage = page
      .locator(option)
      .filter({ has: page.locator('.search-passage') })
      .first();
    const text = await passage.locator('.search-passage').innerText();
    const names = await page.locator('dialog').ariaSnapshot();
    expect(names).toContain(`option "${await passage.locator('.search-name').innerText()}`);
    expect(names).not.toContain(text.slice(0, 40));
    expect(await page.getAttribute('dialog [role=listbox]', 'tabindex')).toBe('-1');
    await page.context().close();
  });

  it('answers a question with one fact and its source', async () => {
    const page = await openDialog('Control+KeyK');
    await page.keyboard.type(`который час ${name}`);
    const fact = page.locator(`${option}[href$="/ru/partners/${partner}/"] .search-fact`);
    await fact.waitFor(PATIENT);
    expect(await fact.innerText()).toMatch(/UTC.+ · ./u);
    await page.context().close();
  });

  it('leads to the search page by Enter, and from there to the other language', async () => {
    const page = await openDialog('Control+KeyK');
    await page.keyboard.type('parcel');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ru/search/?q=parcel');
    await page.locator('search-page .search-help a[href*="/en/search/?q=parcel"]').click();
    await page.locator('search-page .search-result-link').first().waitFor();
    await page.context().close();
  });
});
