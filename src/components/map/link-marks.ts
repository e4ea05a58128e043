import { markAnchor } from '../../routes.ts';

/** Class of marks, routes and list entries that are pointed at or selected. */
const ON = 'map-on';

/**
 * Lets marks and list entries of one partner light up together, on hover and on focus, and the partner that the address
 * selects (`#partner-<id>` or `?partner=<id>`) stay lit. They know each other by the address they lead to.
 *
 * The links to other languages keep what is selected.
 */
export function linkMarks(root: HTMLElement, { focused, selected: show }: MarkCalls): void {
  let lit: Element[] = [];
  let selected: string | null = null;

  const light = (href: string | null): void => {
    for (const element of lit) element.classList.remove(ON);
    lit = [href, selected].flatMap((wanted) => (wanted === null ? [] : partsOf(root, wanted)));
    for (const element of lit) element.classList.add(ON);
  };
  const select = (): void => {
    const id = new URLSearchParams(location.search).get('partner');
    const anchor = location.hash ? decodeURIComponent(location.hash.slice(1)) : id && markAnchor(id);
    const mark = anchor ? root.querySelector(`[id="${CSS.escape(anchor)}"]`) : null;
    selected = mark
      ? ((mark.matches('a') ? mark : mark.querySelector('a'))?.getAttribute('href') ?? null)
      : null;
    light(null);
    if (mark instanceof SVGGraphicsElement) show(mark);
    // The browser brings a mark into view, but not the map around it; it does so until the page has loaded.
    const center = (): void => (mark?.closest('.map-frame') ?? mark)?.scrollIntoView({ block: 'center' });
    center();
    if (document.readyState !== 'complete')
      addEventListener('load', () => setTimeout(center), { once: true });
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[rel=alternate]'))
      link.hash = location.hash;
  };

  for (const type of ['pointerover', 'focusin'] as const)
    root.addEventListener(type, ({ target }) => {
      light(hrefOf(target));
      const mark = target instanceof Element ? target.closest('.map-mark') : null;
      // A press gives the focus too, but a map that moved would take the mark from under the pointer.
      if (type === 'focusin' && mark instanceof SVGGraphicsElement && mark.matches(':focus-visible'))
        focused(mark);
    });
  for (const type of ['pointerleave', 'focusout'] as const) root.addEventListener(type, () => light(null));
  addEventListener('hashchange', select);
  select();
}

/** Where the mark leads that an event happened on, or the list entry around it. */
function hrefOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const link = target.closest('.map-mark') ?? target.closest('li')?.querySelector('a');
  return link?.getAttribute('href') ?? null;
}

/** Marks, routes and list entries of the partner with a page at this address. */
function partsOf(root: HTMLElement, href: string): Element[] {
  const links = [...root.querySelectorAll(`a[href="${CSS.escape(href)}"]`)];
  return links.flatMap((link) => {
    const id = link instanceof SVGElement ? link.getAttribute('data-id') : null;
    if (id === null) return link.closest('li') ?? [];
    return [link, ...root.querySelectorAll(`.map-route[data-id="${CSS.escape(id)}"]`)];
  });
}

interface MarkCalls {
  /** A mark came into focus, other than by a press. */
  focused: (mark: SVGGraphicsElement) => void;
  /** The address selects a mark. */
  selected: (mark: SVGGraphicsElement) => void;
}
