import type { Page } from 'playwright-core';

/** How a reader may set up text, without a change of the window. */
export type Reading = 'plain' | 'double' | 'spaced';

/**
 * Doubles the size of text, as a browser does that enlarges text alone, or gives it the spaces of WCAG 1.4.12; `plain`
 * takes both away.
 */
export async function setReading(page: Page, reading: Reading): Promise<void> {
  await page.evaluate(async (rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
    await document.fonts.ready;
  }, RULES[reading]);
}

const RULES: Readonly<Record<Reading, string>> = {
  plain: '',
  double: 'html { font-size: 200% !important; }',
  spaced: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`,
};
