import { LAYOUTS, sideAt } from '../../map/label-sides.ts';
import { ZOOM_LEVELS, zoomLevel } from '../../map/view-box.ts';

/** Classes that labels have on the whole map, to go back to. */
const own = new WeakMap<Element, string>();

/** Level that the labels of a map stand at. */
const shown = new WeakMap<Element, number>();

/** Puts every label of a map on the side that was worked out for this zoom. */
export function swapSides(svg: SVGSVGElement, zoom: number): void {
  const level = zoomLevel(zoom);
  if (shown.get(svg) === level) return;
  shown.set(svg, level);
  for (const label of svg.querySelectorAll<SVGElement>('[data-sides]')) {
    const whole = own.get(label) ?? label.getAttribute('class') ?? '';
    own.set(label, whole);
    const packed = label.dataset['sides'] ?? '';
    const sides = LAYOUTS.map((layout, at) => {
      const side = sideAt(packed, at * ZOOM_LEVELS.length + level - 1);
      return `map-${layout.charAt(0)}-${side}`;
    });
    label.setAttribute('class', level === 0 ? whole : `map-label ${sides.join(' ')}`);
  }
}
