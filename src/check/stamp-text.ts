/**
 * A translation with `translationOf` set to a digest. Everything else stays as it is, line ends included; frontmatter is made when
 * there is none.
 */
export function stampText(text: string, digest: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `translationOf: ${digest}`;
  const [, bom = '', rest = ''] = /^(\uFEFF?)(.*)$/su.exec(text) ?? [];
  const frontmatter = /^---[ \t]*\r?\n(.*?)(?:^---[ \t]*(?:\r?\n|$))/msu.exec(rest);
  if (frontmatter === null) return `${bom}---${end}${line}${end}---${end}${end}${rest.replace(/^\s+/u, '')}`;
  const written = /^translationOf:.*$/mu;
  const fields = frontmatter[1] ?? '';
  const stamped = written.test(fields)
    ? fields.replace(written, (old) => (old.endsWith('\r') ? `${line}\r` : line))
    : `${fields}${line}${end}`;
  const at = frontmatter[0].indexOf(fields, 3);
  return bom + rest.slice(0, at) + stamped + rest.slice(at + fields.length);
}
