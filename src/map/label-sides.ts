/** Where a label stands beside its point; the style sheet has one rule for each. */
export const LABEL_SIDES = ['r', 'l', 't', 'b', 'tr', 'tl', 'br', 'bl'] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

/** Sizes of frame that labels are laid out for; the style sheet knows each by its first letter. */
export const LAYOUTS = ['wide', 'middle', 'narrow'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Class name part of a label without room: it shows on focus and hover only. */
export const NO_SIDE = 'x';

/** Sides as one text, a character each: short in the page, quick to read in the browser. */
export function packSides(sides: readonly (LabelSide | null)[]): string {
  return sides.map((side) => (side === null ? '-' : String(LABEL_SIDES.indexOf(side)))).join('');
}

/** The side at a place of a packed text, as the style sheet names it. */
export function sideAt(packed: string, index: number): LabelSide | typeof NO_SIDE {
  return LABEL_SIDES[Number(packed[index])] ?? NO_SIDE;
}
