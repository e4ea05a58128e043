import type { SearchMessages } from './search-messages.ts';

export const searchRu = {
  box: {
    label: 'Поиск по сайту',
    placeholder: 'Город, документ, событие',
    submit: 'Найти',
  },
  page: {
    label: 'Что найти',
    submit: 'Найти',
    hint: 'Город можно назвать на любом языке: по-русски, по-английски, на языке самого города.',
    filters: 'Уточнить',
    filterLegends: { kind: 'Вид записи', area: 'Сфера' },
    clearFilters: 'Снять отметки',
    results: 'Результаты',
    loading: 'Ищем…',
    count: {
      one: '{count} результат',
      few: '{count} результата',
      many: '{count} результатов',
      other: '{count} результата',
    },
    countFor: {
      one: 'По запросу «{query}» — {count} результат',
      few: 'По запросу «{query}» — {count} результата',
      many: 'По запросу «{query}» — {count} результатов',
      other: 'По запросу «{query}» — {count} результата',
    },
    more: {
      one: 'Показать ещё {count} результат',
      few: 'Показать ещё {count} результата',
      many: 'Показать ещё {count} результатов',
      other: 'Показать ещё {count} результата',
    },
    nothing: 'По запросу «{query}» ничего не найдено.',
    nothingChosen: 'С такими отметками ничего не найдено.',
    nothingHint:
      'Проверьте, нет ли опечатки, попробуйте меньше слов или другое название. Все записи есть и в списках ниже.',
    withoutFilters: {
      one: 'Без отметок — {count} результат.',
      few: 'Без отметок — {count} результата.',
      many: 'Без отметок — {count} результатов.',
      other: 'Без отметок — {count} результата.',
    },
    otherLanguage: 'Искать «{query}» на другом языке сайта',
    failed: 'Поиск не загрузился.',
    failedHint: 'Возможно, прервалась связь. Все записи есть и в списках ниже.',
    retry: 'Попробовать ещё раз',
    noScript:
      'Поиск работает, только если в браузере включены скрипты. Без них всё можно найти в списках ниже.',
    browse: 'Открыть списки',
    shortcut: 'Клавиша «/» переводит в поле поиска',
  },
} satisfies SearchMessages;
