import { wordTable } from '../../i18n/translate.ts';
import type { ListScript } from '../../views/list/list-index.ts';
import type { ListView } from '../../views/list/list-view.ts';

/** What a list page tells its script, words included. */
export function listScript({
  frame,
  collection,
  total,
  address,
  order,
  table,
  columns,
}: ListView): ListScript {
  const { texts, plurals } = wordTable(frame.lang);
  return {
    ...address,
    total,
    ...(order && { order }),
    lang: frame.lang,
    ...(frame.locale !== frame.lang && { locale: frame.locale }),
    counted: plurals[`count.${collection}`],
    more: plurals['list.more'],
    of: texts['list.of'],
    file: table.file,
    edtf: texts['list.edtf'].replace(
      '{column}',
      () => columns.find(({ name }) => name === 'date')?.title ?? '',
    ),
    kind: texts['column.kind'],
    address: texts['column.address'],
    save: texts['list.save'],
    saveFailed: texts['list.saveFailed'],
    remove: texts['list.remove'],
    loading: texts['list.loading'],
    failed: texts['list.failed'],
  };
}
