import type { PageContext } from '../../views/context.ts';
import { DATA_FILES, type DataFormat } from '../../views/open-data/data-files.ts';
import { dataView } from '../../views/open-data/data-view.ts';

/** What lies in the archive, in every language of the site, as the page on data tells it. */
export function dataReadme(contexts: readonly PageContext[]): string {
  return contexts.map(readmeIn).join(`\n${'-'.repeat(40)}\n\n`);
}

/** The formats that have a file in the archive. */
const PACKED = new Set<DataFormat>(
  DATA_FILES.map(({ format }) => format).filter((format) => format !== 'archive'),
);

function readmeIn(ctx: PageContext): string {
  const { frame, title, remarks, formats } = dataView(ctx);
  return [
    `${ctx.words(ctx.registry.site.title)}. ${title}`,
    frame.canonical,
    '',
    ...remarks,
    ...formats
      .filter(({ id }) => PACKED.has(id))
      .flatMap(({ title: name, texts, files }) => [
        '',
        name,
        ...texts,
        ...files.map(({ text }) => `  ${text}`),
      ]),
    '',
  ].join('\n');
}
