import { attribute, type PageElement } from '../../finish/page-element.ts';

/** Every address that an element holds, with what a browser does with it, in the order of its attributes. */
export function elementAddresses(element: PageElement): ElementAddress[] {
  const found: ElementAddress[] = [];
  for (const name of Object.keys(element.attributes)) {
    const use = useOf(element, name);
    if (use === undefined) continue;
    const written = element.attributes[name] ?? '';
    for (const value of name.endsWith('srcset') ? candidates(written) : [written.trim()])
      if (value !== '') found.push({ name, value, use });
  }
  return found;
}

function useOf(element: PageElement, name: string): ElementAddress['use'] | undefined {
  if (SENDING.has(name)) return 'send';
  if (LOADING.has(name)) return 'load';
  // An attribute of this name means nothing elsewhere.
  if (name === 'data') return element.tagName === 'object' ? 'load' : undefined;
  if (name !== 'href' && name !== 'xlink:href') return undefined;
  if (FOLLOWED.has(element.tagName)) return 'follow';
  return element.tagName === 'link' && isQuiet(element) ? undefined : 'load';
}

/** A link of the head that only names something; any other makes browsers load it or get ready to. */
function isQuiet(element: PageElement): boolean {
  const words = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/u);
  return words.every((word) => QUIET_LINKS.has(word));
}

/** Addresses of a set of pictures. */
function candidates(srcset: string): string[] {
  return srcset.split(',').map((part) => part.trim().split(/\s/u)[0] ?? '');
}

const LOADING = new Set([
  'src',
  'srcset',
  'imagesrcset',
  'poster',
  'background',
  'manifest',
  'dynsrc',
  'lowsrc',
]);
const SENDING = new Set(['action', 'formaction', 'ping']);
const FOLLOWED = new Set(['a', 'area']);
const QUIET_LINKS = new Set([
  '',
  'alternate',
  'author',
  'canonical',
  'help',
  'license',
  'me',
  'next',
  'prev',
]);

/** An address in an element. */
export interface ElementAddress {
  /** Name of its attribute. */
  name: string;
  /** As written, without spaces around it. */
  value: string;
  /** Whether a browser loads it by itself, sends something there, or goes there when the reader asks for it. */
  use: 'load' | 'send' | 'follow';
}
