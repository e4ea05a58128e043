import { afterAll, beforeAll, expect, it } from 'vitest';
import { FIXTURE } from '../support/places.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(FIXTURE.folder, FIXTURE.basePath);
});
afterAll(() => site.close());

it('text never becomes markup or code, whatever a script tries', async () => {
  const page = await site.open('');
  const refused = await page.evaluate(() => {
    const ways = {
      markup: () => (document.body.innerHTML = '<b>text</b>'),
      frame: () => (document.createElement('iframe').srcdoc = '<b>text</b>'),
      script: () => (document.createElement('script').src = '/text.js'),
      policy: () =>
        (globalThis as unknown as { trustedTypes: TypesOfBrowser }).trustedTypes.createPolicy('own', {}),
    };
    return Object.entries(ways).flatMap(([name, way]) => {
      try {
        way();
        return [];
      } catch (error) {
        return error instanceof TypeError ? [name] : [];
      }
    });
  });
  expect(refused).toEqual(['markup', 'frame', 'script', 'policy']);
});

interface TypesOfBrowser {
  createPolicy: (name: string, rules: object) => unknown;
}
