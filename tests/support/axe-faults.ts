import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong with a page as it is now.
 * @param options which of its rules count; all of them unless said
 * @param within the part of the page to look at
 */
export async function axeFaults(
  page: Page,
  options: Pick<RunOptions, 'runOnly' | 'rules'> = {},
  within = ':root',
): Promise<string[]> {
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

declare global {
  interface Window {
    axe: typeof axe;
  }
}
