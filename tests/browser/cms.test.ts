import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adminSecurityHeaders } from '../../src/build/security-headers.ts';
import { serveSite, type ServedSite } from '../../src/build/serve-site.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { buildAdmin } from '../../src/cms/admin-site.ts';
import { giveFolder, takeFolder, textFiles, writeFiles } from '../support/browser-folder.ts';
import { ensureChromium } from './ensure-chromium.ts';

const CITY = 'tests/fixtures/valid-city';
const PLACE = '.build/test/admin';

let browser: Browser;
let served: ServedSite;
let page: Page;
const violations: string[] = [];

beforeAll(async () => {
  await buildAdmin(PLACE, { ...process.env, CONTENT_DIR: CITY });
  served = await serveSite(PLACE, { headers: adminSecurityHeaders([]) });
  browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

beforeEach(async () => {
  // Fields are made when they come into view, so all shall be in view.
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1400, height: 5000 } });
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
  // The editor drops its own blobs while they load; what counts is a request that the policy stopped.
  page.on('requestfailed', (request) => {
    if (!request.url().startsWith('blob:')) violations.push(request.url());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).protocol.startsWith('http') && !request.url().startsWith(address()))
      violations.push(request.url());
  });
  await page.goto(address());
  await giveFolder(page, textFiles(CITY));
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.waitForURL(/#\/collections/u);
  return () => context.close();
});

/** The forms offer a local folder at this name of the computer only. */
const address = () => served.url.replace('127.0.0.1', 'localhost');

describe('an editor in the browser', { timeout: 180_000 }, () => {
  it('adds a partner, and the file passes the check', async () => {
    await open('collections/partners/new');
    await page.locator('[data-key-path="kind"]').getByRole('radio', { name: 'Sister town' }).click();
    await fill('name.en', 'Nowhere-on-Sea');
    await fill('name.ru', 'Нигдеморск: приморский');
    await fill('country', 'XB');
    await fill('summary.en', 'A town made up for a test.');
    await fill('summary.ru', 'Город, придуманный для проверки.');
    await page.locator('[data-key-path="cite"]').getByRole('button', { name: /^Add/u }).click();
    await fill('cite.0.key', 'record');
    await page.locator('[data-key-path="cite.0.value"]').getByRole('button', { name: /^Add/u }).click();
    await page
      .locator('[data-key-path="cite.0.value.0.source"]')
      .getByRole('radio', { name: /almanac/u })
      .click();
    await page.getByRole('group', { name: 'Slug' }).getByRole('textbox').fill('nowhere-on-sea');
    await save();
    const { files, findings } = await written();
    expect(files['partners/nowhere-on-sea.md']).toBe(
      `---
kind: sister-town
name: { en: Nowhere-on-Sea, ru: "Нигдеморск: приморский" }
country: XB
summary: { en: A town made up for a test., ru: "Город, придуманный для проверки." }
cite: { record: [almanac] }
---
`,
    );
    expect(findings).toEqual([]);
  });

  it('corrects a date, and nothing else in the file changes', async () => {
    const file = 'agreements/dalny-vymysel-2010-pact.md';
    await open('collections/agreements/entries/dalny-vymysel-2010-pact');
    await fill('signed', '2010-05-23');
    await save();
    const { files, findings } = await written();
    const before = textFiles(CITY)[`${CITY}/${file}`] ?? '';
    expect(files[file]).toBe(before.replace('signed: 2010-05-22', 'signed: 2010-05-23'));
    expect(findings).toEqual([]);
  });

  it('is told of what is no date before anything is written', async () => {
    await open('collections/agreements/entries/dalny-vymysel-2010-pact');
    await fill('signed', '23.05.2010');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('This is no date.').first().waitFor();
    expect(await changed()).toEqual([]);
  });

  it('translates a text, and need not compute anything', async () => {
    await open('collections/partners/entries/untranslated-hollow');
    await page.getByRole('button', { name: /^Enable/u }).click();
    await page
      .locator('[data-locale="ru"] [data-key-path="body"]')
      .getByRole('textbox')
      .fill('Тут всё по-русски [@almanac].');
    await save();
    expect(await changed()).toEqual(['partners/untranslated-hollow.ru.md']);
    const { files, findings } = await written();
    expect(files['partners/untranslated-hollow.ru.md']).toMatch(
      /^---\ntranslationOf: sha256-[0-9a-f]{8}\n---\n\nТут всё по-русски \[@almanac\]\.\n$/u,
    );
    expect(findings).toEqual([]);
  });

  it('asks no other host for anything', () => {
    expect(violations).toEqual([]);
  });
});

async function open(path: string): Promise<void> {
  await page.goto(`${address()}#/${path}`);
  await page.locator('[data-key-path="cite"]').waitFor();
}

function fill(keyPath: string, text: string): Promise<void> {
  return page.locator(`[data-key-path="${keyPath}"]`).getByRole('textbox').fill(text);
}

async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Entry saved.').first().waitFor();
}

/** The files as they lie in the folder now, and the errors and new warnings of our own check. */
async function written(): Promise<{ files: Record<string, string>; findings: unknown[] }> {
  const files = await takeFolder(page);
  const folder = mkdtempSync(join(tmpdir(), 'cms-'));
  try {
    writeFiles(folder, files);
    const asOf = () => '2024-06-30';
    const old = checkContent(CITY, { asOf }).findings.map(({ file, rule }) => `${file} ${rule}`);
    const { findings } = checkContent(join(folder, CITY), { asOf });
    const fresh = findings.filter(({ file, rule }) => !old.includes(`${file} ${rule}`));
    const inCity = Object.entries(files).map(([path, text]) => [path.replace(`${CITY}/`, ''), text]);
    return { files: Object.fromEntries(inCity), findings: fresh };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Files that differ from those of the city. */
async function changed(): Promise<string[]> {
  const before = textFiles(CITY);
  const after = Object.entries(await takeFolder(page));
  return after.filter(([path, text]) => before[path] !== text).map(([path]) => path.replace(`${CITY}/`, ''));
}
