import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adminSecurityHeaders } from '../../src/build/security-headers.ts';
import { serveSite, type ServedSite } from '../../src/build/serve-site.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { digestOfTexts } from '../../src/content-source/text-digest.ts';
import { filePlans } from '../../src/format/file-plans.ts';
import { buildAdmin } from '../../src/cms/admin-site.ts';
import sharp from 'sharp';
import { openWithFolder, takeAssets, takeFolder, textFiles, writeFiles } from '../support/browser-folder.ts';
import { withoutTransitions } from '../support/cms-page.ts';
import { heicPhoto, phonePhoto, scannedPaper } from '../support/phone-files.ts';
import { FORMS_FILES } from '../support/forms-files.ts';
import { openBrowser } from './open-browser.ts';

const CITY = 'tests/fixtures/valid-city';
const PLACE = '.build/test/admin';

const asOf = () => '2024-06-30';
/** What the check says of the city before anyone edits it. */
const known = new Set(checkContent(CITY, { asOf }).findings.map(({ file, rule }) => `${file} ${rule}`));

/** Fields are made when they come into view, so as many as can be shall be in view. */
const LARGE_WINDOW = {
  locale: 'en-GB',
  viewport: { width: 1400, height: 4000 },
  reducedMotion: 'reduce',
} as const;

let served: ServedSite;
let page: Page;
let context: BrowserContext | undefined;
/** Whether the last test has left the forms with nothing unsaved. */
let isSaved = false;
/** The folder as the test found it. */
let before: Record<string, string>;
const violations: string[] = [];

beforeAll(async () => {
  await buildAdmin(PLACE, { ...process.env, CONTENT_DIR: CITY });
  served = await serveSite(PLACE, { headers: adminSecurityHeaders([]) });
});

afterAll(async () => {
  await context?.close();
  await served.close();
});

/** The forms offer a local folder at this name of the computer only. */
const address = () => served.url.replace('127.0.0.1', 'localhost');

// The forms are another's program, which on a busy machine now and then misses a click or writes while the test reads.
describe('an editor in the browser', { timeout: 180_000, retry: 1 }, () => {
  beforeEach(async ({ task }) => {
    const failures = () => task.result?.errors?.length ?? 0;
    const earlier = failures();
    // Opening the forms and reading the folder takes longer than most edits: a test goes on where one has saved.
    if (!isSaved) await openForms();
    isSaved = false;
    before = await takeFolder(page);
    return () => {
      if (failures() > earlier) isSaved = false;
    };
  });

  it('adds a partner, and the file passes the check', async () => {
    await open('collections/partners/new');
    await page.locator('[data-key-path="kind"]').getByRole('radio', { name: 'Sister town' }).click();
    await fill('name.en', 'Nowhere-on-Sea');
    await fill('name.ru', 'Нигдеморск: приморский');
    await fill('name.fr', 'Nulle-Part-sur-Mer');
    await page.locator('[data-key-path="country"]').getByRole('combobox').click();
    await page.getByRole('option', { name: /\(XB\)$/u }).click();
    await fill('summary.en', 'A town made up for a test.');
    await fill('summary.ru', 'Город, придуманный для проверки.');
    await fill('summary.fr', 'Une ville faite pour un test.');
    await page.locator('[data-key-path="cite"]').getByRole('button', { name: /^Add/u }).click();
    await page.locator('[data-key-path="cite.0.value"]').getByRole('button', { name: /^Add/u }).click();
    await page
      .locator('[data-key-path="cite.0.value.0.source"]')
      .getByRole('radio', { name: /almanac/u })
      .click();
    await page.getByRole('group', { name: 'Slug' }).getByRole('textbox').fill('nowhere-on-sea');
    await save();
    const { files, findings } = await written();
    const [name, summary] = [{ en: 'Nowhere-on-Sea' }, { en: 'A town made up for a test.' }];
    const digest = digestOfTexts(filePlans().partners, { name, summary }, '', ['en', 'ru', 'fr']);
    expect(files['partners/nowhere-on-sea.md']).toBe(
      `---
kind: sister-town
name: { en: Nowhere-on-Sea, ru: "Нигдеморск: приморский", fr: Nulle-Part-sur-Mer }
country: XB
summary:
  en: A town made up for a test.
  ru: "Город, придуманный для проверки."
  fr: Une ville faite pour un test.
cite: { record: [almanac] }
translatedFrom: { ru: ${digest}, fr: ${digest} }
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
    const was = before[`${CITY}/${file}`] ?? '';
    expect(files[file]).toBe(was.replace('signed: 2010-05-22', 'signed: 2010-05-23'));
    expect(findings).toEqual([]);
  });

  it('translates a text, and need not compute anything', async () => {
    await open('collections/partners/entries/untranslated-hollow');
    await page.getByRole('button', { name: /^Enable/u }).click();
    await page
      .locator('[data-locale="ru"] [data-key-path="body"]')
      .getByRole('textbox')
      .fill('Тут всё по-русски [@almanac].');
    await save();
    const { files, changed, findings } = await written();
    expect(changed).toEqual(['partners/untranslated-hollow.ru.md']);
    expect(files['partners/untranslated-hollow.ru.md']).toMatch(
      /^---\ntranslationOf: sha256-[0-9a-f]{8}\n---\n\nТут всё по-русски \[@almanac\]\.\n$/u,
    );
    expect(findings).toEqual([]);
  });

  it('adds the source of a record while adding the record, without leaving the form', async () => {
    await open('collections/events/new');
    await page.locator('[data-key-path="kind"]').getByRole('radio').first().click();
    await page.locator('[data-key-path="state"]').getByRole('radio').first().click();
    for (const [path, text] of [
      ['title.en', 'A fair'],
      ['title.ru', 'Ярмарка'],
      ['title.fr', 'Une foire'],
      ['summary.en', 'A fair of seeds.'],
      ['summary.ru', 'Ярмарка семян.'],
      ['summary.fr', 'Une foire aux graines.'],
    ] as const)
      await fill(path, text);
    await page.locator('[data-key-path="cite"]').getByRole('button', { name: /^Add/u }).click();
    await page.locator('[data-key-path="cite.0.value"]').getByRole('button', { name: /^Add/u }).click();
    await page
      .locator('[data-key-path="cite.0.value.0.source"]')
      .getByRole('button', { name: /^Add/u })
      .click();
    const dialogue = page.getByRole('dialog');
    const answer = (path: string, text: string) =>
      dialogue.locator(`[data-key-path="${path}"]`).getByRole('textbox').fill(text);
    await dialogue.getByRole('textbox').first().fill('seed-news');
    await answer('title', 'A fair was held');
    await answer('label.en', 'Seed News');
    await answer('label.ru', 'Вестник семян');
    await answer('label.fr', 'Gazette des graines');
    await answer('lang', 'en');
    await dialogue.locator('[data-key-path="kind"]').getByRole('combobox').click();
    await page.getByRole('option', { name: 'news' }).first().click();
    await answer('publisher.en', 'Seed Press');
    await answer('publisher.ru', 'Семенное издательство');
    await answer('publisher.fr', 'Éditions des graines');
    await dialogue.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('group', { name: 'Slug' }).getByRole('textbox').fill('seed-fair');
    await save();
    const { files, changed, findings } = await written();
    expect(changed).toEqual(['events/seed-fair.md', 'sources/seed-news.yaml']);
    expect(files['events/seed-fair.md']).toContain('cite: { record: [seed-news] }');
    expect(findings).toEqual([]);
  });

  it('is told when a word of a vocabulary is changed in one language only, and says when it is not so', async () => {
    await page.goto(`${address()}#/collections/vocabularies/entries/areas`);
    await page
      .locator('[data-key-path="rows"]')
      .getByRole('button', { name: 'Expand', exact: true })
      .first()
      .click();
    await fill('rows.0.label.en', 'gardens and parks');
    await save();
    const { files, changed, findings } = await written();
    expect(changed).toEqual(['vocabularies/areas.yaml']);
    expect(files['vocabularies/areas.yaml']).toMatch(
      /translatedFrom: \{ ru: (?<digest>sha256-[0-9a-f]{8}), fr: \k<digest> \}/u,
    );
    const stale = { rule: 'stale-translation', file: 'vocabularies/areas.yaml' };
    expect(findings).toEqual([stale, stale].map((one) => expect.objectContaining(one)));
    await page.goto(`${address()}#/collections/vocabularies`);
    await page.goto(`${address()}#/collections/vocabularies/entries/areas`);
    await tickTranslations();
    await save();
    expect((await written()).findings).toEqual([]);
  });

  it('brings a page up to date by a tick', async () => {
    await page.goto(`${address()}#/collections/pages/entries/about`);
    await page.locator('[data-key-path="title"]').first().waitFor();
    await page
      .locator('[data-locale="en"] [data-key-path="title"]')
      .getByRole('textbox')
      .fill('About this registry of ours');
    await tickTranslations();
    await save();
    const { changed, findings } = await written();
    expect(changed).toEqual(['pages/about.fr.mdx', 'pages/about.mdx', 'pages/about.ru.mdx']);
    expect(findings).toEqual([]);
  });

  it('publishes the agreement signed yesterday: a scan and a photograph, chosen in the form', async () => {
    const city = mkdtempSync(join(tmpdir(), 'cms-files-'));
    const paper = join(city, 'Пакт о садах.pdf');
    const photo = join(city, 'IMG_1.JPG');
    writeFileSync(paper, scannedPaper(await sharp(await phonePhoto()).toBuffer()));
    writeFileSync(photo, await phonePhoto());
    await open('collections/agreements/entries/dalny-vymysel-2010-pact');
    await add('documents');
    await choose('documents.0.file', paper);
    await fill('documents.0.lang', 'ru');
    await fill('documents.0.title.en', 'Scan of the pact');
    await fill('documents.0.title.ru', 'Скан пакта');
    await add('images');
    await choose('images.0.file', photo);
    await fill('images.0.alt.en', 'The pact');
    await fill('images.0.alt.ru', 'Пакт');
    await fill('images.0.credit', 'A. Nobody');
    await fill('images.0.licence', 'CC0-1.0');
    await save();
    const { files, findings } = await written();
    // What becomes of these lines on the site is held by a build.
    expect(files['agreements/dalny-vymysel-2010-pact.md']).toContain(FORMS_FILES);
    // A scan has no text, of which the check asks for a summary.
    expect(findings).toEqual([expect.objectContaining({ level: 'warning', rule: 'document-without-text' })]);
    const assets = await takeAssets(page);
    expect(assets[`${CITY}/documents/pakt-o-sadakh.pdf`]).toEqual(readFileSync(paper));
    // Turned as the phone noted, and without the place.
    const { width, height, exif } = await sharp(assets[`${CITY}/images/img_1.webp`]).metadata();
    expect([width, height, exif]).toEqual([800, 1200, undefined]);
    rmSync(city, { recursive: true });
  });

  it('chooses a photograph in the format of newer phones, which becomes one that every browser shows', async () => {
    const photo = join(mkdtempSync(join(tmpdir(), 'cms-heic-')), 'IMG_2.HEIC');
    writeFileSync(photo, heicPhoto());
    await open('collections/partners/entries/dalny-vymysel');
    await add('images');
    await choose('images.0.file', photo);
    await fill('images.0.alt.en', 'A quay');
    await fill('images.0.credit', 'A. Nobody');
    await fill('images.0.licence', 'CC0-1.0');
    await save();
    const { width, format } = await sharp((await takeAssets(page))[`${CITY}/images/img_2.webp`]).metadata();
    expect([width, format]).toEqual([640, 'webp']);
    expect((await written()).findings).not.toContainEqual(expect.objectContaining({ level: 'error' }));
  });

  it('is told of what is no date before anything is written', async () => {
    await open('collections/agreements/entries/dalny-vymysel-2010-pact');
    await fill('signed', '23.05.2010');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Show Errors' }).click();
    await page.getByText('This is no date.').first().waitFor();
    expect(changedOf(await takeFolder(page))).toEqual([]);
  });

  it('names the file of a photograph that cannot be read, and does not take it', async () => {
    const photo = join(mkdtempSync(join(tmpdir(), 'cms-broken-')), 'IMG_3.HEIC');
    writeFileSync(photo, heicPhoto().subarray(0, 300));
    await open('collections/partners/entries/dalny-vymysel');
    await add('images');
    await choose('images.0.file', photo);
    await page.getByRole('alertdialog').getByText('img_3.heic').waitFor();
  });
});

it('no editor has asked another host for anything', () => {
  expect(violations).toEqual([]);
});

/** Opens the forms with the folder of the city, in a browser that knows nothing of an earlier one. */
async function openForms(): Promise<void> {
  await context?.close();
  context = await (await openBrowser()).newContext(LARGE_WINDOW);
  page = await context.newPage();
  await page.clock.install();
  await withoutTransitions(page);
  page.setDefaultTimeout(30_000);
  // The editor drops its own blobs while they load; what counts is a request that the policy stopped.
  page.on('requestfailed', (request) => {
    if (!request.url().startsWith('blob:')) violations.push(request.url());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).protocol.startsWith('http') && !request.url().startsWith(address()))
      violations.push(request.url());
  });
  await openWithFolder(page, address(), textFiles(CITY));
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  // The forms lead to their first list when they have read the folder, from wherever one has gone before.
  await page.waitForURL(/#\/collections\/partners$/u);
  await page.getByRole('row').first().waitFor();
}

async function open(path: string): Promise<void> {
  await page.goto(`${address()}#/${path}`);
  await page.locator('[data-key-path="cite"]').waitFor();
}

function fill(keyPath: string, text: string): Promise<void> {
  return page.locator(`[data-key-path="${keyPath}"]`).getByRole('textbox').fill(text);
}

/** Says that the translations into every language have been compared. */
async function tickTranslations(): Promise<void> {
  const boxes = page.locator('[data-key-path="translationsChecked"]').getByRole('checkbox');
  await expect.poll(() => boxes.count()).toBe(2);
  for (const box of await boxes.all()) await box.click();
}

/** Adds an element to a list. */
async function add(keyPath: string): Promise<void> {
  await page.locator(`[data-key-path="${keyPath}"]`).getByRole('button', { name: /^Add/u }).last().click();
}

/** Chooses a file of this computer; only the dialogue of the operating system is left out. */
async function choose(keyPath: string, file: string): Promise<void> {
  await page.locator(`[data-key-path="${keyPath}"]`).getByRole('button', { name: 'Browse' }).click();
  const dialogue = page.getByRole('dialog');
  const asked = page.waitForEvent('filechooser');
  await dialogue.getByRole('button', { name: 'Upload' }).click();
  await (await asked).setFiles(file);
  await dialogue.getByRole('button', { name: 'Insert' }).click();
}

async function save(): Promise<void> {
  const said = page.getByText(/(?:Entry|entries) saved\./u);
  // What is said of an earlier save stays for a while.
  if ((await said.count()) > 0) await page.clock.fastForward('00:10');
  await expect.poll(() => said.count()).toBe(0);
  await page.getByRole('button', { name: 'Save' }).click();
  await said.first().waitFor();
  isSaved = true;
}

/** The files as they lie in the folder now, those that the test has changed, and new findings of our own check. */
async function written(): Promise<{ files: Record<string, string>; changed: string[]; findings: unknown[] }> {
  const files = await takeFolder(page);
  const assets = await takeAssets(page);
  const folder = mkdtempSync(join(tmpdir(), 'cms-'));
  try {
    writeFiles(folder, { ...files, ...assets });
    const { findings } = checkContent(join(folder, CITY), { asOf });
    const fresh = findings.filter(({ file, rule }) => !known.has(`${file} ${rule}`));
    const inCity = Object.entries(files).map(([path, text]) => [path.replace(`${CITY}/`, ''), text]);
    return { files: Object.fromEntries(inCity), changed: changedOf(files), findings: fresh };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Files that differ from those that the test found. */
function changedOf(files: Record<string, string>): string[] {
  return Object.entries(files)
    .filter(([path, text]) => before[path] !== text)
    .map(([path]) => path.replace(`${CITY}/`, ''))
    .toSorted();
}
