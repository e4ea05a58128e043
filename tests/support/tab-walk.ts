import type { Page } from 'playwright-core';

/**
 * Walks a page from its start to its end with the Tab key.
 * @returns what went wrong: an element left out, reached twice or out of the order of the page, a focus that does not
 *   show, one under something else, a way that does not end
 */
export async function tabWalkFaults(page: Page): Promise<string[]> {
  const expected = await page.evaluate(prepareWalk);
  const keys = await page.context().newCDPSession(page);
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  // One step more than there are elements: the last leaves the page, and may begin anew. Keys are pressed without
  // waiting for an answer, which come in order, so that the browser need not draw each step.
  await Promise.all(
    Array.from({ length: expected + 1 }, () =>
      keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
    ),
  );
  await keys.detach();
  return page.evaluate(() => window.tabWalk?.faults() ?? []);
}

/** Runs in the page. Writes down what gets the focus and how it looks then; returns how many elements should get it. */
function prepareWalk(): number {
  // A way that was walked before may have ended anywhere.
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
  const reached: Element[] = [];
  const hidden: string[] = [];
  const strokes = new Map(
    [...document.querySelectorAll('svg a *')].map((one) => [one, getComputedStyle(one).stroke]),
  );
  const name = (element: Element | undefined): string => element?.outerHTML.slice(0, 120) ?? 'nothing';

  /**
   * The outline that shows the focus, of the element or of the label around it; in a drawing the line around a mark.
   */
  const showsFocus = (element: Element): boolean =>
    [element, element.closest('label'), ...element.querySelectorAll('*')].some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, outlineColor, stroke, strokeWidth } = getComputedStyle(one);
      if (one instanceof SVGElement && one !== element)
        return stroke !== 'none' && stroke !== strokes.get(one) && Number.parseFloat(strokeWidth) >= 2;
      return (
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 2 &&
        !/^rgba\(.*, 0\)$|\/ 0\)$/u.test(outlineColor)
      );
    });

  /** Whether some of it can be seen in the window, with nothing over it. */
  const isSeen = (element: Element): boolean =>
    [...element.getClientRects()].some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((part) => {
        const found = document.elementFromPoint(left + width * part, top + height * part);
        return (
          found !== null &&
          (element.contains(found) || found.contains(element) || found.closest('label')?.contains(element))
        );
      }),
    );

  let isOver = false;
  document.addEventListener('focusin', ({ target }) => {
    if (isOver || !(target instanceof Element)) return;
    reached.push(target);
    if (!showsFocus(target)) hidden.push(`focus does not show: ${name(target)}`);
  });

  const selector = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const tabbable = [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].filter((one) => {
    if (one.tabIndex < 0 || one.matches(':disabled') || !one.checkVisibility({ visibilityProperty: true }))
      return false;
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
    // Of a group of radio buttons the chosen one is reached, the others by the arrows.
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${one.name}"]`)];
    return group.some(({ checked }) => checked) ? one.checked : group[0] === one;
  });

  window.tabWalk = {
    faults: () => {
      isOver = true;
      const last = document.activeElement ?? undefined;
      // Only now, since the page scrolls after the event, and the next key may come before the next frame.
      for (const element of reached)
        if (element instanceof HTMLElement || element instanceof SVGElement) {
          element.focus();
          if (!isSeen(element)) hidden.push(`lies under something: ${name(element)}`);
        }
      const faults = [...new Set(hidden)];
      if (last !== document.body && last !== tabbable[0]) faults.push(`never leaves: ${name(last)}`);
      for (const [at, element] of tabbable.entries())
        if (reached[at] !== element) {
          faults.push(`${name(element)} should have come where ${name(reached[at])} did`);
          break;
        }
      return faults;
    },
  };
  return tabbable.length;
}

declare global {
  interface Window {
    tabWalk?: { faults: () => string[] };
  }
}
