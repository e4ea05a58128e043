import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe-faults.ts';
import { FIXTURE } from '../support/places.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(FIXTURE.folder, FIXTURE.basePath);
});
afterAll(() => site.close());

// The interface does not speak French, and speaks English to the readers of the pages in it.
describe('a reader of a language that the interface does not speak', () => {
  it('comes from the root to its pages, and from page to page in it, each accessible', async () => {
    const { page, context, faults } = await site.visit({ locale: 'fr-CA' });
    await page.goto('');
    await page.waitForURL(`${site.url}fr/`);
    expect(await page.locator('h1 [lang=fr]').innerText()).toBe('Relations extérieures de Primersque');
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('main a[href$="/fr/partners/"]:visible').first().click();
    await page.locator('main a[href$="/fr/partners/dalny-vymysel/"]:visible').first().click();
    expect(await page.locator('.record-header .lead [lang=fr]').innerText()).toContain('échange des graines');
    expect(await page.locator('#facts').innerText()).toBe('Key facts');
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('.languages a[hreflang=ru]').click();
    expect(page.url()).toBe(`${site.url}ru/partners/dalny-vymysel/`);
    await page.locator('.languages a[hreflang=fr]').click();
    expect(await page.locator('.languages [aria-current]').innerText()).toBe('Français');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('finds by a word of the language, in another form too, and is answered in that of the interface', async () => {
    const { page, context, faults } = await site.visit();
    await page.goto('fr/search/?q=pacte');
    await page.locator('.search-result').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.goto('fr/search/?q=printemps');
    const found = page.locator('.search-result');
    await found.first().waitFor();
    expect(await found.first().getAttribute('lang')).toBe('fr');
    expect(await found.first().innerText()).toContain('Dalny Vymyssel');
    expect(await page.locator('[data-part=status]').innerText()).toBe('1 result for “printemps”');
    await page.goto('fr/search/?q=commencer');
    await found.first().waitFor();
    expect(await found.first().locator('a').getAttribute('href')).toContain('/fr/partners/dalny-vymysel/');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is offered the search in another language of the site where this one has nothing', async () => {
    const { page, context, faults } = await site.visit();
    await page.goto('fr/search/?q=spring');
    const other = page.locator('.search-help a[href$="/search/?q=spring"]');
    await other.waitFor();
    expect(await other.getAttribute('href')).not.toContain('/fr/');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('chooses in the dialog among names that are marked', async () => {
    const { page, context, faults } = await site.visit();
    await page.goto('fr/timeline/');
    await page.locator('search-box input').fill('foire aux');
    const option = page.locator('dialog [role=option]').first();
    await option.waitFor();
    expect(await option.locator('[lang=fr]').first().innerText()).toBe('Foire aux graines');
    expect(await option.locator('.search-details').innerText()).toBe('Events · 2016');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is told of a missing page with the ways on in the language', async () => {
    const { page, context } = await site.visit();
    await page.goto('fr/partners/nulle-part/');
    const first = page.locator('main section').first();
    expect(await first.locator('h1').innerText()).toBe('Page not found\u00A0· Français');
    expect(await first.locator('[data-part=search]').getAttribute('href')).toContain(
      '/fr/search/?q=nulle+part',
    );
    await context.close();
  });
});
