import type { Page } from 'playwright-core';

/**
 * What is wrong with how the page's text lies: a page that scrolls sideways, text that is cut off, text over other
 * text.
 * @param withWords also words that are broken without a hyphen: large type on a small screen may leave no other way
 */
export function textFaults(page: Page, withWords: boolean): Promise<string[]> {
  return page.evaluate((looksAtWords) => {
    const faults: string[] = [];
    const forEars = new Map<Element, boolean>();
    const cuttersOf = new Map<Element, readonly Cutter[]>();
    const { scrollWidth, clientWidth } = document.documentElement;
    const name = (element: Element | null): string =>
      element ? `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}` : '';
    if (scrollWidth > clientWidth) {
      const reaches = (one: Element): boolean => one.getBoundingClientRect().right > clientWidth + 0.5;
      const wide = [...document.querySelectorAll('body :not(svg *)')].filter(
        (one) =>
          reaches(one) && ![...one.children].some((child) => child.tagName !== 'svg' && reaches(child)),
      );
      faults.push(
        `scrolls sideways by ${scrollWidth - clientWidth}: ${wide.slice(0, 4).map(name).join(', ')}`,
      );
    }

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: Line[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (!parent || !/\S/u.test(node.textContent ?? '') || parent.closest('.skip, option')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isForEars(parent))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        const seen = visiblePart(rect, parent);
        if (seen === undefined || rect.width < 2) continue;
        if (seen.isCut)
          faults.push(`cut off: “${(node.textContent ?? '').trim().slice(0, 60)}” in ${name(parent)}`);
        // Only the height of small letters counts: lines may share the room above and below it.
        const middle = (rect.top + rect.bottom) / 2;
        const half = rect.height * 0.22;
        lines.push({
          node,
          left: seen.left + 0.5,
          right: seen.right - 0.5,
          top: middle - half,
          bottom: middle + half,
        });
      }
    }
    if (looksAtWords) faults.push(...brokenWords());
    lines.sort((a, b) => a.top - b.top);
    for (const [at, line] of lines.entries())
      for (let next = at + 1; (lines[next]?.top ?? Infinity) < line.bottom; next += 1) {
        const other = lines[next];
        if (other && other.node !== line.node && other.left < line.right && line.left < other.right)
          faults.push(`over each other: “${text(line.node)}” and “${text(other.node)}”`);
      }
    return [...new Set(faults)].slice(0, 12);

    /** Words that go on in the next line without a hyphen, although a line has room for them. */
    function brokenWords(): string[] {
      const broken: string[] = [];
      for (const node of new Set(lines.map((line) => line.node))) {
        if (node.parentElement?.closest('code, pre, .address, .brief-address')) continue;
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(
          /(?<![\p{L}./_-])[\p{sc=Latn}\p{sc=Cyrl}]{3,14}(?![\p{L}./_-])/gu,
        )) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const parts = [...range.getClientRects()].filter(({ width }) => width > 0);
          const isBroken = parts.some(({ top }) => top > (parts[0]?.bottom ?? top));
          if (isBroken && parts.reduce((sum, { width }) => sum + width, 0) < clientWidth * 0.5)
            broken.push(`breaks “${word}” in ${name(node.parentElement)}`);
        }
      }
      return broken;
    }

    function text(node: Node): string {
      return (node.textContent ?? '').trim().slice(0, 40);
    }

    /** Words for screen readers alone are one pixel of an element that is cut down to nothing. */
    function isForEars(element: Element | null): boolean {
      if (element === null) return false;
      const known = forEars.get(element);
      if (known !== undefined) return known;
      const found = getComputedStyle(element).clipPath === 'inset(50%)' || isForEars(element.parentElement);
      forEars.set(element, found);
      return found;
    }

    /** What cuts the text in an element, from the inside out. */
    function cutters(element: Element | null): readonly Cutter[] {
      if (element === null || element === document.body) return [];
      const known = cuttersOf.get(element);
      if (known !== undefined) return known;
      const { overflowX, overflowY, display } = getComputedStyle(element);
      const isBox = display !== 'inline' && display !== 'contents';
      const cuts = isBox && (overflowX !== 'visible' || overflowY !== 'visible');
      const around = cutters(element.parentElement);
      const found = cuts
        ? [{ overflowX, overflowY, box: element.getBoundingClientRect() }, ...around]
        : around;
      cuttersOf.set(element, found);
      return found;
    }

    /**
     * Where a line of text is left and right after everything around it has cut it, or nothing when it is scrolled
     * away.
     */
    function visiblePart(
      rect: DOMRect,
      parent: Element,
    ): { left: number; right: number; isCut: boolean } | undefined {
      let { left, right } = rect;
      let isCut = false;
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      for (const { overflowX, overflowY, box } of cutters(parent)) {
        if (overflowX !== 'visible') {
          if (hides(overflowX) && (left < box.left - 1 || right > box.right + 1)) isCut = true;
          left = Math.max(left, box.left);
          right = Math.min(right, box.right);
        }
        if (overflowY !== 'visible') {
          const middle = (rect.top + rect.bottom) / 2;
          if (hides(overflowY) && (middle < box.top || middle > box.bottom)) isCut = true;
          else if (middle < box.top || middle > box.bottom) return undefined;
        }
      }
      return right > left ? { left, right, isCut } : isCut ? { left, right: left, isCut } : undefined;
    }

    interface Cutter {
      overflowX: string;
      overflowY: string;
      box: DOMRect;
    }

    interface Line {
      node: Node;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
  }, withWords);
}
