/** The full stop that a text still needs before the next sentence: none after one that ends with a stop of its own. */
export function fullStop(text: string): '.' | '' {
  return /[.?!…。？！]["”’]?$/u.test(text) ? '' : '.';
}
