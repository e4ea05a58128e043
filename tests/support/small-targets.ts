import type { Page } from 'playwright-core';

/**
 * What can be pressed and is too small by WCAG 2.5.8: narrower or lower than 24 pixels, not a link within a sentence,
 * and with another target inside the circle of 24 pixels around its middle.
 * @returns a line for each, with its size
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const selector =
      'a[href], button, input, select, textarea, summary, label, [role="button"], [tabindex="0"]';
    const targets = [...document.querySelectorAll(selector)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      // What a label holds is pressed by pressing the label.
      .filter((one) => one.matches('label') || one.closest('label') === null)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      // What is for screen readers and keyboards alone cannot be pressed.
      .filter(({ element }) => !isCutAway(element) && !element.matches('.skip'));
    /** Whether it, or what it stands in, is cut down to nothing. */
    function isCutAway(element: Element | null): boolean {
      if (element === null) return false;
      return getComputedStyle(element).clipPath === 'inset(50%)' || isCutAway(element.parentElement);
    }

    const isSmall = ({ width, height }: DOMRect): boolean => Math.min(width, height) < LEAST - 0.05;
    const middle = ({ x, y, width, height }: DOMRect): [number, number] => [x + width / 2, y + height / 2];
    /** To the nearest part: a link that goes on in the next line has none between. */
    const gap = ([x, y]: [number, number], element: Element): number =>
      Math.min(
        ...[...element.getClientRects()].map(({ left, right, top, bottom }) =>
          Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)),
        ),
      );

    /** Text of the line's block that is not itself a link, and has words. */
    const isInSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      if (!block) return false;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (
          /\p{L}/u.test(walker.currentNode.textContent ?? '') &&
          !parent?.closest('a, button, .visually-hidden')
        )
          if (parent?.closest('p, li, dd, td, dt, th, figcaption, div, h1, h2, h3, section') === block)
            return true;
      }
      return false;
    };

    /**
     * Where a drawing's mark stands is given by what it shows: the same page has to lead to the same place by another,
     * larger link.
     */
    const hasEquivalent = (element: Element): boolean => {
      const href = element.getAttribute('href');
      if (element.closest('svg') === null || href === null) return false;
      if (href.startsWith('#')) return document.querySelector(`${href} a[href]`) !== null;
      return targets.some(
        (other) => other.element.closest('svg') === null && other.element.getAttribute('href') === href,
      );
    };

    return targets
      .filter(({ element, box }) => isSmall(box) && !isInSentence(element) && !hasEquivalent(element))
      .filter(({ element, box }) =>
        targets.some(
          (other) =>
            other.element !== element &&
            !other.element.contains(element) &&
            !element.contains(other.element) &&
            (gap(middle(box), other.element) < LEAST / 2 ||
              (isSmall(other.box) &&
                Math.hypot(middle(box)[0] - middle(other.box)[0], middle(box)[1] - middle(other.box)[1]) <
                  LEAST)),
        ),
      )
      .map(
        ({ element, box }) =>
          `${box.width.toFixed(1)}×${box.height.toFixed(1)} ${element.outerHTML.slice(0, 160)}`,
      );
  });
}
