import { afterAll, beforeAll, expect, it } from 'vitest';
import { FIXTURE } from '../support/places.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(FIXTURE.folder, FIXTURE.basePath);
});
afterAll(() => site.close());

it('the font of rare letters is loaded by a page that has one, and by no other', async () => {
  const { page } = await site.visit();
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
  });
  await page.goto('en/', { waitUntil: 'networkidle' });
  expect(fonts.map((path) => /golos-text-(?:400|600)(?:-rare)?/u.exec(path)?.[0]).sort()).toEqual([
    'golos-text-400',
    'golos-text-600',
  ]);
  await page.evaluate(() => {
    for (const heading of document.querySelectorAll('h1')) heading.textContent = 'Ҫӗршыв, Коми му: ӑӳӧ';
  });
  await expect.poll(() => fonts.filter((path) => path.includes('-rare')).length).toBe(1);
  expect(site.errors).toEqual([]);
});
