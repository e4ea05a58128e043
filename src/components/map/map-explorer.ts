import type { Box } from '../../map/map-view.ts';
import type { Point } from '../../map/plane.ts';
import { panBy, pointIn, reveal, showBoth, zoomAt, zoomOf } from '../../map/view-box.ts';
import { followPointers } from './follow-pointers.ts';
import { linkMarks } from './link-marks.ts';
import { swapSides } from './swap-sides.ts';

/** How far a button or an arrow key moves the map, as a share of what is in view. */
const STEP = 0.25;

/** How far Ctrl and the wheel must turn for a factor of 2, in pixels. */
const WHEEL = 240;

/**
 * The map of partners with its list. Without this element the map is a picture with links; it adds zoom and pan by
 * pointer, pinch, buttons and keys, and lets marks and list point at each other.
 */
class MapExplorer extends HTMLElement {
  #svg: SVGSVGElement | null = null;
  #whole: Box = { x: 0, y: 0, width: 1, height: 1 };
  #view: Box = this.#whole;

  connectedCallback(): void {
    const svg = this.querySelector<SVGSVGElement>('.map-svg[data-scale=far]');
    if (!svg || this.#svg) return;
    const { x, y, width, height } = svg.viewBox.baseVal;
    this.#svg = svg;
    this.#whole = this.#view = { x, y, width, height };
    followPointers(svg, {
      pan: ([across, down]) => this.#pan(-across, -down),
      zoom: (factor, at) => this.#zoom(factor, at),
      canPan: () => this.#isZoomed,
    });
    svg.addEventListener('wheel', (event) => this.#turnWheel(event), { passive: false });
    this.querySelector('.map')?.addEventListener('keydown', (event) => this.#pressKey(event));
    for (const button of this.querySelectorAll<HTMLElement>('[data-tool]'))
      button.addEventListener('click', () => this.#do(button.dataset['tool'] ?? ''));
    this.#show(this.#whole);
    linkMarks(this, {
      focused: (mark) => this.#bring(mark, (at) => reveal(this.#view, this.#whole, at)),
      selected: (mark) => this.#bring(mark, (at) => showBoth(this.#whole, [0, 0], at)),
    });
  }

  get #isZoomed(): boolean {
    return zoomOf(this.#view, this.#whole) > 1;
  }

  /** @returns whether anything was done */
  #do(name: string): boolean {
    if (name === 'in') this.#zoom(2);
    else if (name === 'out') this.#zoom(0.5);
    else if (name === 'reset') this.#show(this.#whole);
    else if (!this.#isZoomed) return false;
    else if (name === 'left') this.#pan(-STEP, 0);
    else if (name === 'right') this.#pan(STEP, 0);
    else if (name === 'up') this.#pan(0, -STEP);
    else if (name === 'down') this.#pan(0, STEP);
    else return false;
    return true;
  }

  #pressKey(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLInputElement) return;
    // On the whole map the arrows scroll the page as everywhere else.
    if (this.#do(KEYS[event.key] ?? '')) event.preventDefault();
  }

  /** The plain wheel scrolls the page; with Ctrl, which is also what a touchpad pinch sends, it zooms. */
  #turnWheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = this.#svg?.getBoundingClientRect();
    if (!box) return;
    const at: Point = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    this.#zoom(2 ** (-event.deltaY / WHEEL), at);
  }

  #zoom(factor: number, at: Point = [0.5, 0.5]): void {
    this.#show(zoomAt(this.#view, this.#whole, factor, pointIn(this.#view, at)));
  }

  /** Moves by shares of what is in view. */
  #pan(across: number, down: number): void {
    const { width, height } = this.#view;
    this.#show(panBy(this.#view, this.#whole, [across * width, down * height]));
  }

  /** Brings a mark of the map, which is not one of the inset, into view. */
  #bring(mark: SVGGraphicsElement, view: (at: Point) => Box): void {
    const at = mark.ownerSVGElement === this.#svg && mark.transform.baseVal.consolidate()?.matrix;
    if (at) this.#show(view([at.e, at.f]));
  }

  #show(view: Box): void {
    const svg = this.#svg;
    if (!svg) return;
    const zoom = zoomOf(view, this.#whole);
    this.#view = view;
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
    svg.style.setProperty('--map-zoom', String(zoom));
    svg.classList.toggle('map-zoomed', zoom > 1);
    swapSides(svg, zoom);
    for (const button of this.querySelectorAll<HTMLElement>('[data-tool]')) {
      const isAtEnd = button.dataset['tool'] === 'in' ? zoom > 7.99 : zoom === 1;
      // Not `disabled`: a button that the reader has just pressed must keep the focus.
      button.setAttribute('aria-disabled', String(isAtEnd));
    }
    const output = this.querySelector('output');
    const text = output?.dataset['text']?.replace('{scale}', () => String(Math.round(zoom * 10) / 10));
    if (output && text && output.value !== text && (zoom > 1 || output.value)) output.value = text;
  }
}

const KEYS: Readonly<Record<string, string>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '−': 'out',
  _: 'out',
  '0': 'reset',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

customElements.define('map-explorer', MapExplorer);
