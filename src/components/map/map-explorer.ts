import type { Box } from '../../map/map-view.ts';
import type { Point } from '../../map/plane.ts';
import {
  isInside,
  MAX_ZOOM,
  middleOf,
  panBy,
  pointIn,
  refit,
  reveal,
  showBoth,
  uncover,
  zoomAt,
  zoomOf,
  zoomTo,
} from '../../map/view-box.ts';
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
  /** The map as it is drawn, of which narrow frames show the middle. */
  #drawn: Box = { x: 0, y: 0, width: 1, height: 1 };
  #whole: Box = this.#drawn;
  #view: Box = this.#drawn;
  /** What the buttons and keys zoom to: the mark that had the focus last, or the one that the address selects. */
  #target: Point | null = null;

  connectedCallback(): void {
    const svg = this.querySelector<SVGSVGElement>('.map-svg[data-scale=far]');
    if (!svg || this.#svg) return;
    const { x, y, width, height } = svg.viewBox.baseVal;
    this.#svg = svg;
    this.#drawn = { x, y, width, height };
    followPointers(svg, {
      pan: ([across, down]) => this.#pan(-across, -down),
      zoom: (factor, at) => this.#zoomAt(factor, at),
      canPan: () => this.#isZoomed,
    });
    svg.addEventListener('wheel', (event) => this.#turnWheel(event), { passive: false });
    this.querySelector('.map')?.addEventListener('keydown', (event) => this.#pressKey(event));
    for (const button of this.#buttons)
      button.addEventListener('click', () => this.#do(button.dataset['tool'] ?? ''));
    this.#fit();
    new ResizeObserver(() => this.#fit()).observe(svg);
    linkMarks(this, {
      focused: (mark) => this.#bring(mark, (at) => reveal(this.#view, this.#whole, at)),
      selected: (mark) => this.#bring(mark, (at) => showBoth(this.#whole, HOME, at)),
    });
  }

  get #isZoomed(): boolean {
    return zoomOf(this.#view, this.#whole) > 1;
  }

  get #buttons(): NodeListOf<HTMLButtonElement> {
    return this.querySelectorAll('[data-tool]');
  }

  /** Takes the proportions of the frame, which change with the window. */
  #fit(): void {
    const { width = 0, height = 0 } = this.#svg?.getBoundingClientRect() ?? {};
    const whole = height > 0 ? middleOf(this.#drawn, width / height) : this.#drawn;
    if (whole.width === this.#whole.width) return;
    const view = refit(this.#view, this.#whole, whole);
    this.#whole = whole;
    this.#show(view);
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
    this.#zoomAt(2 ** (-event.deltaY / WHEEL), at);
  }

  /** Zooms around a point of the frame, in shares of its width and height. */
  #zoomAt(factor: number, at: Point): void {
    this.#show(zoomAt(this.#view, this.#whole, factor, pointIn(this.#view, at)));
  }

  /** Zooms to what the reader has chosen, else to home, else, where both were moved out of view, to the middle. */
  #zoom(factor: number): void {
    const at = [this.#target, HOME].find((point) => point && isInside(this.#view, point));
    if (at) this.#show(this.#uncovered(zoomTo(this.#view, this.#whole, factor, at), at));
    else this.#zoomAt(factor, [0.5, 0.5]);
  }

  /** Moves by shares of what is in view. */
  #pan(across: number, down: number): void {
    const { width, height } = this.#view;
    this.#show(panBy(this.#view, this.#whole, [across * width, down * height]));
  }

  /** Brings a mark of the map, which is not one of the inset, into view. */
  #bring(mark: SVGGraphicsElement, view: (at: Point) => Box): void {
    const place = mark.ownerSVGElement === this.#svg && mark.transform.baseVal.consolidate()?.matrix;
    this.#target = place ? [place.e, place.f] : null;
    if (this.#target) this.#show(this.#uncovered(view(this.#target), this.#target));
  }

  /** The view with a point out from under the inset and the buttons. */
  #uncovered(view: Box, at: Point): Box {
    const map = this.#svg?.getBoundingClientRect();
    if (!map || view === this.#whole) return view;
    const covers = [...this.querySelectorAll('.map-inset, .map-tools')].map((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return {
        left: (left - MARK - map.left) / map.width,
        right: (right + MARK - map.left) / map.width,
        top: (top - MARK - map.top) / map.height,
        bottom: (bottom + MARK - map.top) / map.height,
      };
    });
    return uncover(view, this.#whole, at, covers);
  }

  #show(view: Box): void {
    const svg = this.#svg;
    if (!svg) return;
    const zoom = zoomOf(view, this.#whole);
    this.#view = view;
    const { x, y, width, height } = zoom === 1 ? this.#drawn : view;
    svg.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
    svg.style.setProperty('--map-zoom', String(zoom));
    svg.classList.toggle('map-zoomed', zoom > 1);
    swapSides(svg, zoom);
    this.#enable(zoom);
    const output = this.querySelector('output');
    const text = output?.dataset['text']?.replace('{scale}', () => String(Math.round(zoom * 10) / 10));
    if (output && text && output.value !== text && (zoom > 1 || output.value)) output.value = text;
  }

  /** A button that can do nothing more hands the focus to the one that undoes it. */
  #enable(zoom: number): void {
    const focused = [...this.#buttons].find((button) => button === document.activeElement);
    for (const button of this.#buttons)
      button.disabled = button.dataset['tool'] === 'in' ? zoom > MAX_ZOOM - 0.01 : zoom === 1;
    if (focused?.disabled !== true) return;
    const counterpart = focused.dataset['tool'] === 'in' ? 'out' : 'in';
    this.querySelector<HTMLElement>(`[data-tool=${counterpart}]`)?.focus();
  }
}

/** Half of a mark, in pixels. */
const MARK = 12;

/** Home is where the map is measured from. */
const HOME: Point = [0, 0];

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
