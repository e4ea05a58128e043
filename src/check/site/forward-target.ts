import { attribute, type PageElement } from '../../finish/page-element.ts';

/**
 * Where `<meta http-equiv="refresh">` sends a reader, read as browsers do: the words `url=` and quotes may be missing.
 * @returns the address as written; `undefined` for other elements and where a page only reloads itself
 */
export function forwardTarget(element: PageElement): string | undefined {
  if (attribute(element, 'http-equiv')?.trim().toLowerCase() !== 'refresh') return undefined;
  const [, written = ''] =
    /^\s*[\d.]*[\s;,]*(?:url\s*=\s*)?(.*)$/isu.exec(attribute(element, 'content') ?? '') ?? [];
  const [, , quoted] = /^(["'])(.*?)(?:\1|$)/su.exec(written) ?? [];
  return (quoted ?? written).trim() || undefined;
}
