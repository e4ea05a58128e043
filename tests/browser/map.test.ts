import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLUSTER_FROM } from '../../src/map/gather-places.ts';
import { cityWith } from '../support/city-with.ts';
import { openSite, type OpenSite } from './open-site.ts';

const MAP = '.map-svg[data-scale=far]';

// A map with hardly a mark, or with bubbles, has not all that is tried here.
const CITY = cityWith(({ partners }) => {
  const { length } = partners.filter(({ data }) => data.coordinates);
  return length > 5 && length < CLUSTER_FROM;
});
const [locale = '', second] = CITY.locales.toReversed();

let site: OpenSite;
/** Ids of the marks from the left to the right, and of the one next to home. */
let marks: string[];
let nearest: string;
const markAt = (part: number) => marks[Math.round(part * (marks.length - 1))] ?? '';
const left = () => markAt(0);
const middle = () => markAt(0.5);
const right = () => markAt(1);
beforeAll(async () => {
  site = await openSite(CITY.folder, CITY.basePath);
  const page = await site.open(`${locale}/map/`);
  const found = await page.locator(MAP).evaluate((map) => {
    const at = (element: Element | null) => {
      const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    };
    const home = at(map.querySelector('.map-home-dot'));
    return [...map.querySelectorAll('.map-mark')]
      .map((mark) => ({ id: mark.id, ...at(mark.querySelector('.map-shape')) }))
      .map(({ id, x, y }) => ({ id, x, away: Math.hypot(x - home.x, y - home.y) }));
  });
  marks = found.toSorted((one, other) => one.x - other.x).map(({ id }) => id);
  nearest = found.toSorted((one, other) => one.away - other.away)[0]?.id ?? '';
  await page.context().close();
});
afterAll(async () => {
  await site.close();
});

/** The part of the map that is in view. */
async function viewBox(page: Page): Promise<[x: number, y: number, width: number, height: number]> {
  const [x = NaN, y = NaN, width = NaN, height = NaN] = ((await page.getAttribute(MAP, 'viewBox')) ?? '')
    .split(' ')
    .map(Number);
  return [x, y, width, height];
}

/** Whether the middle of something is in the window. */
function isInWindow(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return x > 0 && y > 0 && x < innerWidth && y < innerHeight;
  });
}

/** Where something stands in the window. */
function boxOf(page: Page, selector: string): Promise<DOMRect> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
}

async function press(page: Page, ...tools: string[]): Promise<void> {
  for (const tool of tools) await page.click(`[data-tool=${tool}]`);
}

describe('the buttons of the map', () => {
  it('zoom, move in four directions and go back to the whole map', async () => {
    const page = await site.open(`${locale}/map/`);
    const whole = await viewBox(page);
    await press(page, 'in');
    const near = await viewBox(page);
    expect(near[2]).toBeCloseTo(whole[2] / 2, 3);
    await press(page, 'left');
    expect((await viewBox(page))[0]).toBeCloseTo(near[0] - near[2] / 4, 3);
    await press(page, 'right', 'up');
    expect((await viewBox(page))[1]).toBeCloseTo(near[1] - near[3] / 4, 3);
    await press(page, 'down');
    expect(await viewBox(page)).toEqual(near);
    expect(await page.textContent('.map-scale')).toMatch(/×2$/u);
    await press(page, 'reset');
    expect(await viewBox(page)).toEqual(whole);
    expect(await page.isDisabled('[data-tool=out]')).toBe(true);
    await page.context().close();
  });

  it('keep the zoom and the middle when the window gets another width', async () => {
    const page = await site.open(`${locale}/map/`, { viewport: { width: 1280, height: 800 } });
    await press(page, 'in', 'in');
    const [x, , width] = await viewBox(page);
    await page.setViewportSize({ width: 700, height: 800 });
    await expect.poll(async () => (await viewBox(page))[2]).not.toBe(width);
    expect(await page.textContent('.map-scale')).toMatch(/×4$/u);
    const [later, , narrow] = await viewBox(page);
    expect(later + narrow / 2).toBeCloseTo(x + width / 2, 1);
    await page.context().close();
  });

  it('give labels the sides worked out for the zoom, and back', async () => {
    const page = await site.open(`${locale}/map/`);
    const classes = () =>
      page.$$eval(`${MAP} .map-label`, (labels) => labels.map((label) => label.getAttribute('class')));
    const before = await classes();
    await press(page, 'in', 'in', 'in');
    expect((await classes()).filter((name) => name?.includes('-x'))).toEqual([]);
    await press(page, 'reset');
    expect(await classes()).toEqual(before);
    await page.context().close();
  });
});

describe('zooming by button', () => {
  /** Names that can be read on the map, marks in view without one, and where home and the middle of a mark are. */
  const look = (page: Page, mark: string) =>
    page.evaluate(
      ([map, chosen]) => {
        const frame = document.querySelector(map ?? '')?.getBoundingClientRect() ?? new DOMRect();
        const isIn = ({ left, right, top, bottom, width }: DOMRect, room = 0) =>
          width > 0 &&
          left >= frame.left + room &&
          right <= frame.right - room &&
          top >= frame.top &&
          bottom <= frame.bottom;
        const isShown = (selector: string) => {
          const box = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
          const lies = [...document.querySelectorAll('.map-inset, [data-tool]:enabled')].some((cover) => {
            const { left, right, top, bottom } = cover.getBoundingClientRect();
            return x > left && x < right && y > top && y < bottom;
          });
          return isIn(new DOMRect(x, y, 1, 1)) && !lies;
        };
        const labels = [...document.querySelectorAll(`${map} .map-label`)].filter((label) =>
          isIn(label.getBoundingClientRect()),
        );
        const nameless = [...document.querySelectorAll(`${map} .map-mark`)].filter((one) => {
          const shape = one.querySelector('.map-shape')?.getBoundingClientRect() ?? new DOMRect();
          const label = one.querySelector('.map-label');
          return isIn(shape, frame.width / 5) && label?.getBoundingClientRect().width === 0;
        });
        return {
          labels: labels.length,
          nameless: nameless.length,
          home: isShown(`${map} .map-home-dot`),
          mark: isShown(`${chosen} .map-shape`),
        };
      },
      [MAP, mark],
    );

  it.each([360, 1024, 1440])('leads to home at %i px, and names what is in view', async (width) => {
    const page = await site.open(`${locale}/map/`, { viewport: { width, height: 900 } });
    expect((await look(page, `#${nearest}`)).labels).toBeGreaterThan(Math.min(10, marks.length / 2));
    for (const zoom of [2, 4, 8]) {
      await press(page, 'in');
      const { labels, nameless, home } = await look(page, `#${nearest}`);
      expect({ zoom, home, named: labels > 0, nameless }).toEqual({
        zoom,
        home: true,
        named: true,
        nameless: 0,
      });
    }
    await page.context().close();
  });

  it.each([360, 1024, 1440])('leads to the mark that had the focus at %i px', async (width) => {
    for (const mark of [left(), right(), nearest].map((id) => `#${id}`)) {
      const page = await site.open(`${locale}/map/`, { viewport: { width, height: 900 } });
      await page.focus(mark);
      for (const zoom of [2, 4, 8]) {
        await press(page, 'in');
        const seen = await look(page, mark);
        expect({ mark, zoom, isSeen: seen.mark, named: seen.labels > 0 }).toEqual({
          mark,
          zoom,
          isSeen: true,
          named: true,
        });
      }
      await press(page, 'out', 'out', 'out');
      expect((await look(page, mark)).labels).toBeGreaterThan(Math.min(10, marks.length / 2));
      await page.context().close();
    }
  });

  it('leaves out of the way of the Tab key what can do nothing, and says that it cannot', async () => {
    const page = await site.open(`${locale}/map/`);
    const disabled = () =>
      page.$$eval('[data-tool]:disabled', (buttons) =>
        buttons.map((button) => button.getAttribute('data-tool')),
      );
    expect(await disabled()).toEqual(['out', 'reset', 'left', 'right', 'up', 'down']);
    await page.focus('[data-tool=in]');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('.map-mark'))).toBe(true);
    expect(await page.getByRole('button', { disabled: true }).count()).toBe(6);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-tool'));
    await page.focus('[data-tool=in]');
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Enter');
    expect(await disabled()).toEqual(['in']);
    expect(await focused()).toBe('out');
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Enter');
    expect(await focused()).toBe('in');
    await page.keyboard.press('Enter');
    await page.focus('[data-tool=reset]');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('in');
    await page.context().close();
  });
});

describe('the frame of the map', () => {
  it.each(CITY.locales)(
    'is as wide as the page, with the inset in a corner and the buttons on it (%s)',
    async (lang) => {
      const page = await site.open(`${lang}/map/`, { viewport: { width: 1440, height: 900 } });
      const [main, map, inset, tools] = await Promise.all([
        boxOf(page, 'main'),
        boxOf(page, MAP),
        boxOf(page, '.map-inset'),
        boxOf(page, '[data-tool=in]'),
      ]);
      expect(map.width).toBeCloseTo(main.width, 0);
      for (const part of [inset, tools]) {
        expect(part.left).toBeGreaterThanOrEqual(map.left - 0.5);
        expect(part.right).toBeLessThanOrEqual(map.right + 0.5);
        expect(part.top).toBeGreaterThanOrEqual(map.top - 0.5);
        expect(part.bottom).toBeLessThanOrEqual(map.bottom + 0.5);
      }
      const covered = await page.$$eval(`${MAP} :is(.map-shape, .map-home-dot, .map-label)`, (parts) => {
        const covers = [...document.querySelectorAll('.map-inset, [data-tool]:enabled')].map((cover) =>
          cover.getBoundingClientRect(),
        );
        return parts
          .map((part) => ({ name: part.outerHTML, box: part.getBoundingClientRect() }))
          .filter(({ box }) =>
            covers.some(
              ({ left, right, top, bottom }) =>
                box.width > 0 && box.left < right && box.right > left && box.top < bottom && box.bottom > top,
            ),
          )
          .map(({ name }) => name);
      });
      expect(covered).toEqual([]);
      await page.context().close();
    },
  );

  it('is higher than the inset on a phone', async () => {
    const page = await site.open(`${locale}/map/`, { viewport: { width: 360, height: 740 } });
    const [map, inset] = await Promise.all([boxOf(page, MAP), boxOf(page, '.map-inset svg')]);
    expect(map.height).toBeGreaterThan(inset.height * 1.2);
    expect(inset.top).toBeGreaterThanOrEqual(map.bottom);
    await page.context().close();
  });

  it.each(CITY.locales)('is printed on the first page with its legend (%s)', async (lang) => {
    // A sheet of A4 without its margins.
    const page = await site.open(`${lang}/map/`, { viewport: { width: 673, height: 987 } });
    await page.emulateMedia({ media: 'print' });
    const [legend, map, inset] = await Promise.all([
      boxOf(page, '.map-legends'),
      boxOf(page, MAP),
      boxOf(page, '.map-inset'),
    ]);
    expect(legend.bottom).toBeLessThanOrEqual(map.top);
    expect(inset.bottom).toBeLessThan(950);
    await page.context().close();
  });
});

describe('the keys of the map', () => {
  it('work while something of the map has the focus, and nowhere else', async () => {
    const page = await site.open(`${locale}/map/`);
    const whole = await viewBox(page);
    await page.keyboard.press('+');
    expect(await viewBox(page)).toEqual(whole);
    await page.focus(`${MAP} .map-mark`);
    await page.keyboard.press('+');
    const near = await viewBox(page);
    expect(near[2]).toBeLessThan(whole[2]);
    await page.keyboard.press('ArrowRight');
    expect((await viewBox(page))[0]).toBeGreaterThan(near[0]);
    await page.keyboard.press('0');
    expect(await viewBox(page)).toEqual(whole);
    await page.context().close();
  });

  it('leave the arrows to the page while the whole map is in view', async () => {
    const page = await site.open(`${locale}/map/`, {
      viewport: { width: 1280, height: 500 },
      reducedMotion: 'reduce',
    });
    await page.focus(`${MAP} .map-mark`);
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((top) => scrollY > top, before);
    await page.context().close();
  });

  it('bring a mark that gets the focus into view', async () => {
    const page = await site.open(`${locale}/map/`);
    await page.focus('[data-tool=in]');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Enter');
    for (const side of [left(), right()]) {
      await page.focus(`#${side}`);
      const isIn = await page.evaluate(
        ([mark, map]) => {
          const [a, b] = [mark, map].map((selector) =>
            document.querySelector(selector ?? '')?.getBoundingClientRect(),
          );
          const shape = a && { x: a.left + a.width / 2, y: a.top + a.height / 2 };
          return Boolean(
            shape && b && shape.x > b.left && shape.x < b.right && shape.y > b.top && shape.y < b.bottom,
          );
        },
        [`#${side} .map-shape`, MAP],
      );
      expect(isIn, side).toBe(true);
    }
    await page.context().close();
  });
});

/** The marks that lie under nothing else, those farthest from the edges first, and their middles in the window. */
async function marksToPress(page: Page): Promise<{ id: string; x: number; y: number }[]> {
  return page.locator(MAP).evaluate((map) => {
    const middleOf = (element: Element | null) => {
      const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    };
    const middle = middleOf(map);
    const away = ({ x, y }: { x: number; y: number }) => Math.hypot(x - middle.x, y - middle.y);
    return [...map.querySelectorAll('.map-mark')]
      .map((mark) => ({ id: mark.id, ...middleOf(mark.querySelector('.map-shape')) }))
      .sort((one, other) => away(one) - away(other))
      .filter(({ id, x, y }) => document.elementFromPoint(x, y)?.closest('.map-mark')?.id === id);
  });
}

async function markToPress(page: Page): Promise<{ id: string; x: number; y: number }> {
  const [found] = await marksToPress(page);
  if (!found) throw new Error('No mark can be pressed');
  return found;
}

describe('the pointer on the map', () => {
  it('follows the link of a mark at the edge of the zoomed map, which stays where it is', async () => {
    const page = await site.open(`${locale}/map/`);
    await press(page, 'in');
    await page.locator(MAP).evaluate((map) => map.scrollIntoView({ behavior: 'instant', block: 'end' }));
    const mark = (await marksToPress(page)).at(-1);
    const href = await page.locator(`[id="${mark?.id}"]`).getAttribute('href');
    const before = await viewBox(page);
    await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
    await page.mouse.down();
    expect(await viewBox(page)).toEqual(before);
    await page.mouse.up();
    await page.waitForURL(`**${href}`);
    await page.context().close();
  });

  it('scrolls the page with the plain wheel and zooms with Ctrl', async () => {
    const page = await site.open(`${locale}/map/`);
    const whole = await viewBox(page);
    await page.hover(MAP);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => scrollY > 0);
    expect(await viewBox(page)).toEqual(whole);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await viewBox(page))[2]).toBeCloseTo(whole[2] / 2, 1);
    await page.context().close();
  });

  it('drags the map when it is zoomed, and a drag that ends on a mark does not follow its link', async () => {
    const page = await site.open(`${locale}/map/`);
    await press(page, 'in');
    const [x] = await viewBox(page);
    await page.locator(MAP).evaluate((map) => map.scrollIntoView({ behavior: 'instant', block: 'end' }));
    const mark = await markToPress(page);
    await page.mouse.move(mark.x, mark.y);
    await page.mouse.down();
    await page.mouse.move(mark.x + 100, mark.y, { steps: 5 });
    await page.mouse.up();
    expect((await viewBox(page))[0]).toBeLessThan(x);
    expect(page.url()).toBe(`${site.url}${locale}/map/`);
    await page.context().close();
  });

  it('follows the link of a mark that is clicked', async () => {
    const page = await site.open(`${locale}/map/`);
    await press(page, 'in');
    await page.locator(MAP).scrollIntoViewIfNeeded();
    const { id } = await markToPress(page);
    await page.click(`#${id} .map-hit`);
    await page.waitForURL(`**/${locale}/partners/${id.replace('partner-', '')}/`);
    await page.context().close();
  });

  it('pinches with two fingers by exactly what they spread', async () => {
    const page = await site.open(`${locale}/map/`, { viewport: { width: 360, height: 800 }, hasTouch: true });
    await page.locator(MAP).scrollIntoViewIfNeeded();
    const whole = await viewBox(page);
    const box = await page.locator(MAP).boundingBox();
    if (!box) throw new Error('The map is not shown');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', spread: number) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: x - spread, y, id: 1 },
                { x: x + spread, y, id: 2 },
              ],
      });
    await send('touchStart', 20);
    for (const spread of [30, 40, 50, 60]) await send('touchMove', spread);
    await send('touchEnd', 60);
    await expect.poll(async () => whole[3] / (await viewBox(page))[3]).toBeCloseTo(3, 1);
    await page.context().close();
  });
});

describe('the map and its list', () => {
  const entry = (mark: string) => `#map-list a[href$="/${mark.replace('partner-', '')}/"]`;

  it('light up together, whichever the reader points at', async () => {
    const page = await site.open(`${locale}/map/`);
    const lit = () =>
      page.$$eval('.map-on', (parts) => parts.map(({ tagName }) => tagName.toLowerCase()).sort());
    await page.hover(entry(left()));
    expect(await lit()).toEqual(['a', 'li', 'path']);
    await page.focus(`#${right()}`);
    expect(await lit()).toEqual(['a', 'li', 'path']);
    expect(await page.getAttribute('a.map-on', 'id')).toBe(right());
    // Scrolling may have brought another entry under the pointer.
    await page.mouse.move(0, 0);
    await page.focus('[data-tool=in]');
    await expect.poll(lit).toEqual([]);
    await page.context().close();
  });

  it.each(['#partner-', '?partner='])('keep lit what %s selects', async (choice) => {
    const page = await site.open(`${locale}/map/${middle().replace('partner-', choice)}`);
    expect(await page.getAttribute('a.map-on', 'id')).toBe(middle());
    expect(await page.$$eval('li.map-on', (entries) => entries.length)).toBe(1);
    await page.hover(entry(left()));
    expect(await page.$$eval('a.map-on', (marks) => marks.length)).toBe(2);
    await page.context().close();
  });

  it('show a selected partner and home together, with the map in the middle of the window', async () => {
    const page = await site.open(`${locale}/map/#${nearest}`);
    const [, , width] = await viewBox(page);
    expect(width).toBeLessThan(960);
    for (const part of [`#${nearest} .map-shape`, `${MAP} .map-home-dot`, MAP])
      await expect.poll(() => isInWindow(page, part), { message: part }).toBe(true);
    const edges = () =>
      page.locator(MAP).evaluate((map) => {
        const { top, bottom } = map.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(edges).toBe(true);
    if (second !== undefined) {
      await page.click(`.languages a[hreflang="${second}"]`);
      await page.waitForURL(`**/${second}/map/#${nearest}`);
      expect(await page.getAttribute('a.map-on', 'id')).toBe(nearest);
    }
    await page.context().close();
  });

  it('are reached from the page of a partner', async () => {
    const page = await site.open(`${locale}/${middle().replace('partner-', 'partners/')}/`, {
      javaScriptEnabled: false,
    });
    await page.click('.record-side a[href*="/map/#"]');
    await page.waitForURL(`**/${locale}/map/#${middle()}`);
    expect(await page.locator(`#${middle()}:target`).count()).toBe(1);
    expect(await isInWindow(page, `#${middle()} .map-shape`)).toBe(true);
    await page.context().close();
  });

  it('select, filter and link without scripts, and show no dead buttons', async () => {
    const page = await site.open(`${locale}/map/#${middle()}`, { javaScriptEnabled: false });
    expect(await page.locator('.map-mark:target').count()).toBe(1);
    expect(await page.locator('.map-tools').isVisible()).toBe(false);
    const twins = page.locator(`${MAP} .map-mark.map-k0`);
    expect(await twins.first().isVisible()).toBe(true);
    await page.uncheck('.map-toggle-0');
    expect(await twins.first().isVisible()).toBe(false);
    await page.context().close();
  });
});

it('breaks no rule of the content security policy and throws nothing', () => {
  expect(site.errors).toEqual([]);
});
