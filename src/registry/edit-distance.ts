/**
 * How many letters to insert, leave out, replace, or swap with a neighbour to get from one word to the other (optimal
 * string alignment), counted up to a limit.
 * @param isPrefix compares `typed` with the beginning of `known` that is nearest to it
 * @returns the distance, or `limit + 1` when it is greater than the limit
 */
export function editDistance(typed: string, known: string, limit: number, isPrefix = false): number {
  const tooFar = limit + 1;
  if (typed.length - known.length > limit || (!isPrefix && known.length - typed.length > limit))
    return tooFar;
  const width = isPrefix ? Math.min(known.length, typed.length + limit) : known.length;
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, index) => index);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const isSame = typed[row - 1] === known[column - 1];
      let cost = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (isSame ? 0 : 1),
      );
      const isSwap = typed[row - 1] === known[column - 2] && typed[row - 2] === known[column - 1];
      if (row > 1 && column > 1 && isSwap) cost = Math.min(cost, at(before, column - 2) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return tooFar;
    before = above;
    above = current;
  }
  return Math.min(tooFar, isPrefix ? Math.min(...above) : at(above, width));
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
