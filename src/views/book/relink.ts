/**
 * A copy of what a page of many records prints, its links led elsewhere where `find` knows a place, those to a part of
 * a record's own page to that part of the record here, and without the ids that such a page alone has once.
 */
export function relink<Part>(part: Part, find: (href: string) => string | undefined): Part {
  return copy(part, '') as Part;

  /** @param own anchor of the record around */
  function copy(value: unknown, own: string): unknown {
    if (Array.isArray(value)) return value.map((inner) => copy(inner, own));
    if (typeof value !== 'object' || value === null) return value;
    const isFact = 'notes' in value && 'text' in value;
    const anchor = 'anchor' in value && 'number' in value ? String(value.anchor) : own;
    const lead = (href: string): string =>
      href.startsWith('#') ? `#${anchor}-${href.slice(1)}` : (find(href) ?? href);
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !(isFact && key === 'id'))
        .map(([key, inner]) => [
          key,
          key === 'href' && typeof inner === 'string' ? lead(inner) : copy(inner, anchor),
        ]),
    );
  }
}
