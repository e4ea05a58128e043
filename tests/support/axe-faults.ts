import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { openBrowser } from '../browser/open-browser.ts';

type AxeOptions = Pick<RunOptions, 'runOnly' | 'rules'>;

/** For a page on a phone: all that Lighthouse weighs. Axe by itself leaves out what is new in WCAG 2.2. */
export const PHONE_OPTIONS: AxeOptions = { rules: { 'target-size': { enabled: true } } };
/** For a page whose colours were looked at. */
export const WITHOUT_COLOURS: AxeOptions = { rules: { 'color-contrast': { enabled: false } } };

/**
 * What axe finds wrong with a page as it is now. Of elements side by side that are made alike, such as the rows of a
 * table, it looks at two.
 * @param options which of its rules count; all of them unless said
 * @param within the part of the page to look at
 */
export async function axeFaults(page: Page, options: AxeOptions = {}, within = ':root'): Promise<string[]> {
  await bringAxe(page);
  return page.evaluate(
    async ([part, rules]) => {
      const root = document.querySelector(part) ?? document.documentElement;
      const makes = new Map<Element, string>();
      const alike: Element[] = [];
      readMake(root);
      leaveOutAlike(root);
      const { violations } = await window.axe.run(
        { include: [root], exclude: alike },
        { ...rules, resultTypes: ['violations'] },
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);

      /** How an element and all in it are made, whatever their texts and addresses are. */
      function readMake(element: Element): string {
        const telling = ['class', 'type', 'role', 'lang', 'dir', 'style', 'tabindex'];
        const attributes = [...element.attributes].map(({ name, value }) =>
          telling.includes(name) || name.startsWith('aria-') ? `${name}=${value}` : name,
        );
        const inside = [...element.childNodes].map((node) =>
          node instanceof Element ? readMake(node) : /\S/u.test(node.textContent ?? '') ? 'text' : '',
        );
        const make = `<${element.localName} ${attributes.join(' ')}>${inside.join('')}</>`;
        makes.set(element, make);
        return make;
      }

      function leaveOutAlike(element: Element): void {
        const seen = new Map<string, number>();
        for (const child of element.children) {
          const make = makes.get(child) ?? '';
          const count = (seen.get(make) ?? 0) + 1;
          seen.set(make, count);
          if (count > 2) alike.push(child);
          else leaveOutAlike(child);
        }
      }
    },
    [within, options] as const,
  );
}

/** Names of the rules by which axe judges a page. */
export async function axeRules(options: AxeOptions): Promise<string[]> {
  const page = await (await openBrowser()).newPage();
  await bringAxe(page);
  const rules = await page.evaluate(async (given) => {
    const { violations, passes, incomplete, inapplicable } = await window.axe.run(':root', given);
    return [violations, passes, incomplete, inapplicable].flat().map(({ id }) => id);
  }, options);
  await page.context().close();
  return rules;
}

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Half a megabyte: a page gets it once, however often it is looked at, and by the shortest way. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Runtime.evaluate', { expression: source });
  await devtools.detach();
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
