/**
 * Cuts a Markdown file into the YAML between its `---` lines and the body after them.
 * @param text file with LF line ends
 * @returns the parts with the 1-based line each begins on; `yaml` is `undefined` without frontmatter,
 *   `unclosed` when the second `---` is missing
 */
export function splitFrontmatter(text: string): SplitText {
  const [opening] = /^---[ \t]*(?:\n|$)/u.exec(text) ?? [];
  if (opening === undefined)
    return { yaml: undefined, yamlLine: 1, body: text, bodyLine: 1, unclosed: false };
  const closing = /\n---[ \t]*(?:\n|$)/u.exec(text.slice(opening.length - 1));
  if (closing === null)
    return { yaml: undefined, yamlLine: 2, body: '', bodyLine: linesIn(text), unclosed: true };
  const end = opening.length - 1 + closing.index;
  const body = end + closing[0].length;
  return {
    yaml: text.slice(opening.length, end),
    yamlLine: 2,
    body: text.slice(body),
    bodyLine: linesIn(text.slice(0, end + 1)) + 1,
    unclosed: false,
  };
}

function linesIn(text: string): number {
  return text.split('\n').length;
}

/**
 * Where a body begins with a second line `---`, or with fields above one: nobody would read them as facts, and the page
 * would print them.
 * @returns the 1-based line inside the body
 */
export function secondFrontmatter(body: string): number | undefined {
  const blank = /^(?:[ \t]*\n)*/u.exec(body)?.[0] ?? '';
  return SECOND_FRONTMATTER.test(body.slice(blank.length)) ? blank.split('\n').length : undefined;
}

const SECOND_FRONTMATTER =
  /^(?:[a-z][\w-]*:(?:[ \t].*)?\n(?:(?:[a-z][\w-]*:(?:[ \t].*)?|[ \t].*|-[ \t].*)\n)*)?---[ \t]*(?:\n|$)/u;

interface SplitText {
  yaml: string | undefined;
  yamlLine: number;
  body: string;
  bodyLine: number;
  unclosed: boolean;
}
