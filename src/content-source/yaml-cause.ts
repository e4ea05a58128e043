/**
 * Why a line of YAML cannot be read, as far as its look tells: the parser often stumbles only lines later.
 * @param at index of the line where it stumbled
 * @returns the line at fault and, where it is known, the place in it and the sign that is
 */
export function yamlCause(lines: readonly string[], at: number): YamlCause | undefined {
  for (let line = at; line >= Math.max(0, at - LINES_BEFORE); line -= 1) {
    const text = lines[line] ?? '';
    for (const [cause, find] of CAUSES) {
      // What is no fault by itself counts only where the parser stumbled.
      if (line !== at && !STANDS_ALONE.has(cause)) continue;
      const found = find(text);
      if (found !== undefined) return { line, cause, ...found };
    }
  }
  return undefined;
}

const LINES_BEFORE = 3;

const CAUSES: readonly (readonly [
  string,
  (line: string) => Omit<YamlCause, 'line' | 'cause'> | undefined,
])[] = [
  ['dash', (line) => foundBy(/^\s*-(?=[^\s-])/u, line)],
  ['colon', (line) => foundBy(/^\s*(?:-\s+)?[\w-]+:(?=[^\s/])/u, line)],
  ['sign', (line) => foundBy(/[[{,:]\s*(?<sign>[@`%])/u, line)],
  // What follows a remark is no part of the value, its closing bracket included.
  ['remark', (line) => (isLeftOpen(line) ? foundBy(/[[{,:].*?\s(?<sign>#)/u, line) : undefined)],
  ['quote-inside', (line) => foundBy(/:\s+"[^"]*"(?=[^\s,}\]#])/u, line)],
  ['open-quote', (line) => (/:\s+["']/u.test(withoutQuoted(line)) ? {} : undefined)],
  ['open', (line) => (isLeftOpen(line) ? {} : undefined)],
  ['closed-twice', (line) => (balanceOf(line) < 0 ? {} : undefined)],
  ['indent', (line) => (/^\s+\S/u.test(line) ? {} : undefined)],
];

/** Faults wherever they stand. */
const STANDS_ALONE: ReadonlySet<string> = new Set(['dash', 'colon', 'remark', 'open-quote', 'open']);

function foundBy(pattern: RegExp, line: string): { column: number; sign?: string } | undefined {
  const found = pattern.exec(line);
  if (found === null) return undefined;
  const { sign } = found.groups ?? {};
  const end = found.index + found[0].length;
  return { column: sign === undefined ? end : end - sign.length + 1, ...(sign !== undefined && { sign }) };
}

function isLeftOpen(line: string): boolean {
  return balanceOf(line) > 0;
}

/** How many brackets of a line are open at its end; less than none where too many are closed. */
function balanceOf(line: string): number {
  const bare = withoutQuoted(line).replace(/\s#.*$/u, '');
  const number = (sign: RegExp) => bare.match(sign)?.length ?? 0;
  return number(/[[{]/gu) - number(/[\]}]/gu);
}

function withoutQuoted(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/gu, '');
}

interface YamlCause {
  /** Index of the line. */
  line: number;
  cause: string;
  /** From 1. */
  column?: number;
  sign?: string;
}
