import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { openBrowser } from '../browser/open-browser.ts';

type AxeOptions = Pick<RunOptions, 'runOnly' | 'rules'>;

/** For a page on a phone: all that Lighthouse weighs. Axe by itself leaves out what is new in WCAG 2.2. */
export const PHONE_OPTIONS: AxeOptions = { rules: { 'target-size': { enabled: true } } };

/**
 * What axe finds wrong with a page as it is now.
 * @param options which of its rules count; all of them unless said
 * @param within the part of the page to look at
 */
export async function axeFaults(page: Page, options: AxeOptions = {}, within = ':root'): Promise<string[]> {
  // The source is half a megabyte: a page gets it once, however often it is looked at.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([part, rules]) => {
      const { violations } = await window.axe.run(part, { ...rules, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
    },
    [within, options] as const,
  );
}

/** Names of the rules by which axe judges a page. */
export async function axeRules(options: AxeOptions): Promise<string[]> {
  const page = await (await openBrowser()).newPage();
  await page.evaluate(axe.source);
  const rules = await page.evaluate(async (given) => {
    const { violations, passes, incomplete, inapplicable } = await window.axe.run(':root', given);
    return [violations, passes, incomplete, inapplicable].flat().map(({ id }) => id);
  }, options);
  await page.context().close();
  return rules;
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
