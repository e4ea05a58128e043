import type { Locator, Page } from 'playwright-core';
import { adminSecurityHeaders } from '../../src/build/security-headers.ts';
import { serveSite } from '../../src/build/serve-site.ts';
import { buildAdmin } from '../../src/cms/admin-site.ts';
import { backendOrigins } from '../../src/cms/backend.ts';
import { openBrowser } from '../browser/open-browser.ts';

/**
 * Builds the forms, serves them with their own headers, opens them in a browser and closes it all in the end. Pictures
 * of users come from nowhere but the test.
 * @param place folder to build into
 * @param env settings of the forms
 * @throws what `use` throws, and when something went wrong in the page: an error that its program reports, what the
 *   security policy stops, a call that fails or is refused
 */
export async function withForms(
  place: string,
  env: Readonly<Record<string, string>>,
  use: (page: Page, url: string) => Promise<void>,
): Promise<void> {
  const { backend } = await buildAdmin(place, { ...process.env, ...env });
  const served = await serveSite(place, { headers: adminSecurityHeaders(backendOrigins(backend)) });
  const browser = await openBrowser();
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1400, height: 2500 } });
  try {
    page.setDefaultTimeout(30_000);
    await withoutTransitions(page);
    await page.route(PICTURES_OF_USERS, (route) => route.fulfill({ path: 'public/favicon.svg' }));
    const faults = faultsOf(page);
    await use(page, served.url);
    if (faults.length > 0) throw new Error(`The page had faults:\n${faults.join('\n')}`);
    // What the forms still ask for has nobody to answer it once the page is closed.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  } finally {
    await page.context().close();
    await served.close();
  }
}

/**
 * Lets the forms change from view to view at once, as in a browser without transitions of views: such a change costs a
 * second of drawing, and no test looks at it.
 */
export async function withoutTransitions(page: Page): Promise<void> {
  await page.addInitScript(() => Object.assign(document, { startViewTransition: undefined }));
}

/** Signs in with a token, and waits for the first list. */
export async function signIn(page: Page, url: string, token: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
  await page.getByRole('textbox', { name: 'Personal Access Token' }).fill(token);
  await page.getByRole('button', { name: 'Sign In', exact: true }).click();
  await page.waitForURL(/#\/collections\/partners$/u);
  await page.getByRole('row').first().waitFor();
}

/** A field of the form by its path, such as `images.0.alt.en`. */
export function field(page: Page, path: string): Locator {
  return page.locator(`[data-key-path="${path}"]`);
}

const PICTURES_OF_USERS = /^https:\/\/(?:avatars\.githubusercontent|secure\.gravatar)\.com\//u;

function faultsOf(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('requestfailed', (request) => faults.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (answer) => {
    if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}
