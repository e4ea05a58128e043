/**
 * What the fields mean, out of the tables of the handbook's page on fields, so that it is written in one place only.
 * @param markdown the page in one language
 * @returns by the code in the headings (`partners/`, `*`), by the path of the field
 */
export function fieldMeanings(markdown: string): Map<string, Map<string, string>> {
  const sections = markdown.split(/^## /mu).slice(1);
  return new Map(
    sections.flatMap((section) => {
      const [, name] = /^.*?`([^`]+)`/u.exec(section.split('\n', 1)[0] ?? '') ?? [];
      return name === undefined ? [] : [[name, tableOf(section)] as const];
    }),
  );
}

function tableOf(section: string): Map<string, string> {
  return new Map(
    [...section.matchAll(/^\| `([^`]+)` \|[^|]*\|((?:[^|\n]|\\\|)+)\|$/gmu)].map(
      ([, field = '', meaning = '']) => [field, plain(meaning)],
    ),
  );
}

/** Without Markdown: links as their text, a bar in a cell as it is. */
function plain(meaning: string): string {
  return meaning
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replaceAll('\\|', '|')
    .replaceAll('`', '')
    .trim();
}
