import { chromium, type Browser } from 'playwright-core';
import { ensureChromium } from './ensure-chromium.ts';

/** How every test starts Chromium. */
export const LAUNCH = {
  executablePath: ensureChromium(),
  headless: true,
  // No test looks at pixels, so what is drawn need not go through a software copy of a graphics card.
  args: ['--no-sandbox', '--disable-gpu', '--disable-gpu-compositing', '--disable-background-networking'],
};

let opened: Promise<Browser> | undefined;

/**
 * The one browser of this process: starting one costs as much as several pages. Whoever asks for it opens contexts of
 * their own and closes them. The test runner ends it with the process.
 */
export function openBrowser(): Promise<Browser> {
  opened ??= chromium.launch(LAUNCH);
  return opened;
}

/** Ends the browser, for a program that is to end by itself. */
export async function closeBrowser(): Promise<void> {
  await (await opened)?.close();
  opened = undefined;
}
