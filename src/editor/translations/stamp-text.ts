/**
 * A translation with `translationOf` set to a digest. Everything else stays as it is, line ends included; frontmatter
 * is made when there is none.
 */
export function stampText(text: string, digest: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `translationOf: ${digest}`;
  const [, bom = '', rest = ''] = /^(\uFEFF?)(.*)$/su.exec(text) ?? [];
  const frontmatter = /^(---[ \t]*\r?\n)(.*?)^---[ \t]*(?:\r?\n|$)/msu.exec(rest);
  // With the flag `m` the pattern would also find a rule in the middle of the prose.
  if (frontmatter === null || frontmatter.index > 0)
    return `${bom}---${end}${line}${end}---${end}${end}${rest.replace(/^\s+/u, '')}`;
  const [, opening = '', fields = ''] = frontmatter;
  const written = /^translationOf:[^\r\n]*/mu;
  const stamped = written.test(fields) ? fields.replace(written, line) : `${fields}${line}${end}`;
  return bom + opening + stamped + rest.slice(opening.length + fields.length);
}
