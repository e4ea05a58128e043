import type { Point } from '../../map/plane.ts';

/** A pointer that moves less than this many pixels has clicked, not dragged. */
const CLICK = 5;

/**
 * Tells drags and pinches on an element, in shares of its width and height. A click on a link in it stays a click; a
 * drag that ends on a link does not follow it.
 */
export function followPointers(element: SVGSVGElement, { pan, zoom, canPan }: PointerMoves): void {
  const pointers = new Map<number, Point>();
  let travelled = 0;

  const share = (event: PointerEvent): Point => {
    const box = element.getBoundingClientRect();
    return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
  };
  const forget = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
  };

  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) travelled = 0;
    pointers.set(event.pointerId, share(event));
  });
  element.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = share(event);
    const others = [...pointers].filter(([id]) => id !== event.pointerId);
    const [other] = others.map(([, at]) => at);
    const { width, height } = element.getBoundingClientRect();
    travelled += Math.hypot((now[0] - before[0]) * width, (now[1] - before[1]) * height);
    pointers.set(event.pointerId, now);
    if (other) {
      const distance = (to: Point): number =>
        Math.hypot((to[0] - other[0]) * width, (to[1] - other[1]) * height);
      // One finger moves at a time: around the other one, both stay on what they touch.
      if (distance(before) > 0) zoom(distance(now) / distance(before), other);
    } else if (canPan() && travelled > CLICK) {
      // Captured only now: a captured pointer would click the map instead of the link under it.
      element.setPointerCapture(event.pointerId);
      pan([now[0] - before[0], now[1] - before[1]]);
    }
  });
  for (const end of ['pointerup', 'pointercancel'] as const) element.addEventListener(end, forget);
  element.addEventListener('pointerleave', (event) => {
    if (!element.hasPointerCapture(event.pointerId)) forget(event);
  });
  element.addEventListener(
    'click',
    (event) => {
      if (travelled <= CLICK || !canPan()) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  element.addEventListener('dragstart', (event) => event.preventDefault());
}

interface PointerMoves {
  /** By how much the content was dragged. */
  pan: (by: Point) => void;
  /** By what factor, around which point. */
  zoom: (factor: number, at: Point) => void;
  /** Whether a drag moves anything; else it is left to the page. */
  canPan: () => boolean;
}
