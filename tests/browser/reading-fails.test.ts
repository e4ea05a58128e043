import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFaults } from '../support/axe-faults.ts';
import { setReading } from '../support/reading-settings.ts';
import { smallTargets } from '../support/small-targets.ts';
import { tabWalkFaults } from '../support/tab-walk.ts';
import { textFaults } from '../support/text-faults.ts';
import { openSite, type OpenSite } from './open-site.ts';

const STYLE = `
  :focus-visible { outline: 2px solid }
  .wide { width: 50rem } .cut { width: 4rem; overflow: hidden; white-space: nowrap }
  .over { position: absolute; top: 10rem; left: 2rem } .narrow { width: 2rem; overflow-wrap: anywhere }
  .no-outline:focus { outline: none } .under { position: absolute; top: 20rem; left: 2rem }
  .on-top { position: absolute; top: 19rem; left: 0; width: 20rem; height: 3rem; background: #fff; z-index: 1 }
  .small { display: inline-block; width: 12px; height: 12px }`;

let folder: string;
let site: OpenSite;
let page: Page;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unreadable-'));
  writeFileSync(join(folder, 'style.css'), STYLE);
  site = await openSite(folder);
  ({ page } = await site.visit());
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page that holds nothing else. */
async function show(body: string): Promise<void> {
  const head = '<!doctype html><html lang="en"><title>Test</title><link rel="stylesheet" href="style.css">';
  writeFileSync(join(folder, 'index.html'), `${head}<body>${body}</body></html>`);
  await page.goto('');
}

it.each([
  ['<p class="wide">text</p>', 'scrolls sideways by'],
  ['<p class="cut">a long line of text</p>', 'cut off: “a long line of text” in p.cut'],
  ['<p class="over">one</p><p class="over">two</p>', 'over each other: “one” and “two”'],
  ['<p class="narrow">unbroken</p>', 'breaks “unbroken” in p.narrow'],
])('text that is not whole is found: %s', async (body, fault) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await show(body);
  expect((await textFaults(page, true)).join('\n')).toContain(fault);
});

it('text that is whole is left in peace, and not once it is twice as large', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await show('<p style="">text</p><p class="wide" hidden>text</p>');
  expect(await textFaults(page, true)).toEqual([]);
  await show('<p>text</p><img alt="" width="200" height="1"><code>nowhereabreakisallowed</code>');
  expect(await textFaults(page, false)).toEqual([]);
  await setReading(page, 'double');
  expect((await textFaults(page, false)).join()).toContain('scrolls sideways');
});

it('targets that are small and close are found, those within a sentence are not', async () => {
  await show('<a class="small" href="#a"></a><a class="small" href="#b"></a>');
  expect(await smallTargets(page)).toHaveLength(2);
  await show('<p>Words before <a href="#a">one</a> <a href="#b">two</a> and after.</p>');
  expect(await smallTargets(page)).toEqual([]);
  await show('<a class="small" href="#a"></a><p>Alone.</p>');
  expect(await smallTargets(page)).toEqual([]);
});

it.each([
  ['<a href="#a" class="no-outline">one</a>', 'focus does not show'],
  ['<a href="#a" class="under">one</a><p class="on-top"></p>', 'lies under something'],
  ['<a href="#a" tabindex="2">one</a><a href="#b" tabindex="1">two</a>', 'should have come where'],
])('a way by keyboard that fails is found: %s', async (body, fault) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await show(`${body}<a href="#end">end</a>`);
  expect((await tabWalkFaults(page)).join('\n')).toContain(fault);
});

it('a way by keyboard without faults has none', async () => {
  await show('<a href="#a">one</a> <button type="button">two</button> <input aria-label="three">');
  expect(await tabWalkFaults(page)).toEqual([]);
});

it('what differs from those beside it is looked at, however many there are', async () => {
  const like = '<li><a href="#a">text</a></li>'.repeat(5);
  await show(`<main><h1>text</h1><ul>${like}</ul></main>`);
  expect(await axeFaults(page)).toEqual([]);
  await show(`<main><h1>text</h1><ul>${like}<li><a href="#b"></a></li>${like}</ul></main>`);
  expect((await axeFaults(page)).join()).toMatch(/^link-name: <a href="#b">/u);
});
