/**
 * Path data of the mark of a kind, about 10 units across and centred on (0, 0): disc, square, triangle,
 * diamond, plus, hexagon. The index wraps around.
 */
export function markShape(shape: number): string {
  return SHAPES[shapeIndex(shape)] ?? '';
}

/** The index of shape, dash and colour that a kind is drawn with; the style sheet numbers them the same. */
export function shapeIndex(shape: number): number {
  return ((Math.trunc(shape) % SHAPES.length) + SHAPES.length) % SHAPES.length;
}

const SHAPES = [
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  'M-4.4-4.4h8.8v8.8h-8.8z',
  'M0-5.6l5.6 9.8h-11.2z',
  'M0-6.2l6.2 6.2l-6.2 6.2l-6.2-6.2z',
  'M-1.8-5.4h3.6v3.6h3.6v3.6h-3.6v3.6h-3.6v-3.6h-3.6v-3.6h3.6z',
  'M-5.4 0l2.7-4.7h5.4l2.7 4.7l-2.7 4.7h-5.4z',
];
