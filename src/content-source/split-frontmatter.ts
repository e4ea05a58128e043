/**
 * Cuts a Markdown file into the YAML between its `---` lines and the body after them.
 * @param text file with LF line ends
 * @returns the parts with the 1-based line each begins on; `yaml` is `undefined` without frontmatter,
 *   `unclosed` when the second `---` is missing
 */
export function splitFrontmatter(text: string): SplitText {
  if (!/^---[ \t]*(?:\n|$)/u.test(text)) {
    return { yaml: undefined, yamlLine: 1, body: text, bodyLine: 1, unclosed: false };
  }
  const lines = text.split('\n');
  const end = lines.findIndex((line, at) => at > 0 && /^---[ \t]*$/u.test(line));
  if (end === -1) return { yaml: undefined, yamlLine: 2, body: '', bodyLine: lines.length, unclosed: true };
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
    unclosed: false,
  };
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
