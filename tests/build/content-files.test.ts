import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMS_FILES } from '../support/forms-files.ts';
import { phonePhoto } from '../support/phone-files.ts';
import { FIXTURE } from '../support/places.ts';
import { runBuild } from '../support/run-build.ts';
import { smallPdf } from '../support/small-pdf.ts';
import { pageText, siteFiles } from '../support/site-files.ts';

const SITE = '.build/test/files';
const folder = mkdtempSync(join(tmpdir(), 'files-'));
const AGREEMENT = 'agreements/dalny-vymysel-2010-pact.md';
const FORMS_AGREEMENT = 'agreements/dalny-vymysel-2008-intent.md';
const SCAN = smallPdf('picture');

/** The invented city with a photo held upright, scans, what the forms write of theirs, and files that nothing names. */
beforeAll(async () => {
  cpSync(FIXTURE.contentDir, folder, { recursive: true });
  for (const name of ['documents', 'images']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['Пакт 1.pdf', 'letter.pdf', 'unnamed.pdf'])
    writeFileSync(join(folder, 'documents', name), SCAN);
  const bytes = await phonePhoto();
  for (const name of ['Мост 1.jpg', 'unnamed.jpg']) writeFileSync(join(folder, 'images', name), bytes);
  const fields = {
    documents: [{ file: 'Пакт 1.pdf', lang: 'ru', authentic: true, title: { en: 'Scan', ru: 'Скан' } }],
    images: [
      { file: 'Мост 1.jpg', alt: { en: 'A "bridge"', ru: 'Мост' }, credit: 'A. Nobody', licence: 'CC0-1.0' },
    ],
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  const text = readFileSync(join(folder, AGREEMENT), 'utf8').replace('---\n', `---\n${lines.join('')}`);
  writeFileSync(join(folder, AGREEMENT), `${text}\n[The letter](../../../documents/letter.pdf).\n`);
  writeFileSync(join(folder, 'documents/pakt-o-sadakh.pdf'), SCAN);
  writeFileSync(join(folder, 'images/img_1.webp'), await sharp(bytes).autoOrient().webp().toBuffer());
  const chosen = readFileSync(join(folder, FORMS_AGREEMENT), 'utf8').replace('---\n', `---\n${FORMS_FILES}`);
  writeFileSync(join(folder, FORMS_AGREEMENT), chosen);
  const { code, output } = await runBuild(SITE, { ...FIXTURE.env, CONTENT_DIR: folder });
  expect(code, output).toBe(0);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(SITE, { recursive: true, force: true });
});

describe('files that records name', () => {
  it('are published, and no others', () => {
    expect(siteFiles(SITE).filter((file) => /^(?:documents|images)\//u.test(file))).toEqual([
      'documents/letter.pdf',
      'documents/pakt-o-sadakh.pdf',
      'documents/Пакт 1.pdf',
      'images/coat.png/256.webp',
      'images/coat.png/320.jpg',
      'images/coat.png/320.webp',
      'images/img_1.webp/480.webp',
      'images/img_1.webp/800.jpg',
      'images/img_1.webp/800.webp',
      'images/Мост 1.jpg/480.webp',
      'images/Мост 1.jpg/800.jpg',
      'images/Мост 1.jpg/800.webp',
    ]);
    expect(readFileSync(join(SITE, 'documents/Пакт 1.pdf'))).toEqual(SCAN);
  });

  it('are pictures held upright that do not say where they were taken', async () => {
    for (const name of ['480.webp', '800.webp', '800.jpg']) {
      const path = join(SITE, 'images/Мост 1.jpg', name);
      expect(existsSync(path)).toBe(true);
      const { width, height, exif, orientation } = await sharp(path).metadata();
      expect([height, exif, orientation]).toEqual([(width * 3) / 2, undefined, undefined]);
    }
  });

  it('stand on the page as they were chosen in the forms', () => {
    const html = pageText(SITE, 'en/agreements/dalny-vymysel-2008-intent');
    expect(html).toContain('documents/pakt-o-sadakh.pdf"');
    expect(html).toContain('images/img_1.webp/800.jpg"');
  });

  it('stand on the page with their author, licence, size and description', () => {
    const html = pageText(SITE, 'en/agreements/dalny-vymysel-2010-pact');
    const [figure = ''] = /<figure.*?<\/figure>/su.exec(html) ?? [];
    const address = `${FIXTURE.basePath}images/${encodeURIComponent('Мост 1.jpg')}`;
    expect(figure).toContain(`src="${address}/800.jpg"`);
    expect(figure).toContain(`srcset="${address}/480.webp 480w, ${address}/800.webp 800w"`);
    expect(figure).toMatch(/width="800"\s+height="1200"/u);
    expect(figure).toContain('alt="A &quot;bridge&quot;"');
    expect(figure).toContain('By A. Nobody. Licence: CC0-1.0.');
    expect(html).toContain(`href="${FIXTURE.basePath}documents/${encodeURIComponent('Пакт 1.pdf')}"`);
    expect(pageText(SITE, 'ru/agreements/dalny-vymysel-2010-pact')).toContain('alt="Мост"');
    const published = readFileSync(join(SITE, 'documents/Пакт 1.pdf'));
    expect(html).toContain(createHash('sha256').update(published).digest('hex'));
    expect(html).toMatch(/\(Russian, authentic text, PDF, \d(?:\.\d)? kB\)/u);
  });
});
