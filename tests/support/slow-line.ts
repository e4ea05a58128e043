import type { Page } from 'playwright-core';

/** What a reader on a slow line waits for and pays. */
export interface SlowVisit {
  /** Milliseconds from the request of the page to its first result. */
  first: number;
  /** Kilobytes that have come by then, heads of answers among them. */
  firstKB: number;
  /** Milliseconds to the last result. */
  whole: number;
  wholeKB: number;
}

/** A line of 400 kbit/s with round trips of 400 ms. */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/**
 * Goes to an address with an empty cache on a slow line.
 * @param ask types the query, where the address does not say it
 * @param firstResult selector of a result
 * @param isWhole tells in the page whether all is there
 */
export async function visitSlowly(
  page: Page,
  address: string,
  { ask, firstResult, isWhole }: { ask?: () => Promise<void>; firstResult: string; isWhole: () => boolean },
): Promise<SlowVisit> {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', LINE);
  let bytes = 0;
  line.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength));
  const started = performance.now();
  const cost = (): [number, number] => [performance.now() - started, bytes / 1000];
  await page.goto(address, { waitUntil: 'commit' });
  await ask?.();
  const whole = page.waitForFunction(isWhole, undefined, { timeout: 60_000 }).then(cost);
  // Looked for with every frame: a locator would look again after up to half a second.
  const found = page
    .waitForFunction((selector) => document.querySelector(selector)?.checkVisibility(), firstResult, {
      timeout: 60_000,
    })
    .then(cost);
  // Nothing may be found: then the end is the first that there is to see.
  const [first, firstKB] = await Promise.race([found, whole]);
  found.catch(() => undefined);
  const [wholeTime, wholeKB] = await whole;
  return { first, firstKB, whole: wholeTime, wholeKB };
}

/** Whether the search page has said all that it found. */
export function hasAnswered(): boolean {
  return document.querySelector('search-page')?.hasAttribute('data-answered') === true;
}
