import type { PluralForms } from '../../plural.ts';

/** Words of lists that are sorted, filtered and split into pages. */
export const listsRu = {
  'list.search': 'Найти в списке',
  'list.searchHint': 'Название, партнёр, сфера, место',
  'list.submit': 'Найти',
  'list.sort': 'Порядок',
  'list.sort.default': 'Обычный',
  'list.sort.name': 'По названию',
  'list.sort.newest': 'Сначала новые',
  'list.sort.oldest': 'Сначала давние',
  'list.clear': 'Сбросить условия',
  'list.of': '{count} из {total}',
  'list.nothing': 'Под эти условия ничего не подходит. Уберите одно из них или сбросьте все.',
  'list.loading': 'Загружается указатель…',
  'list.failed':
    'Указатель списка не загрузился. Страницы списка и ссылки по видам, странам, сферам и годам работают и без него.',
  'list.pages': 'Страницы списка',
  'list.page': 'Страница {page}',
  'list.pageTitle': '{title}, страница {page}',
  'list.previous': 'Предыдущая',
  'list.next': 'Следующая',
} as const;

export const listsPluralsRu = {
  'list.more': {
    one: 'Показать ещё {count}',
    few: 'Показать ещё {count}',
    many: 'Показать ещё {count}',
    other: 'Показать ещё {count}',
  },
} as const satisfies Record<string, PluralForms>;
