/** Words of the timeline. */
export const timelineRu = {
  'timeline.drawing': 'По партнёрам',
  'timeline.table': 'По порядку, сначала новое',
  'timeline.same': 'Шаги отношений и всё остальное — в списке ниже.',
  'timeline.years': 'Годы',
  'timeline.date': 'Дата',
  'timeline.what': 'Что произошло',
  'timeline.who': 'С кем',
  'timeline.membership': 'вступление города',
  'timeline.more': 'Здесь {shown} самых деятельных из {count}. Все партнёры',
  'timeline.silent': 'Документов и событий с известной датой нет',
  'timeline.decade': '{decade}-е годы',
  'timeline.folded': '{title}: {count}',
  'timeline.undated': 'Без установленной даты',
  'timeline.undatedLead': 'Известно, что это было; когда именно, в источниках не указано.',
  'timeline.none': 'Датированных фактов пока нет.',
} as const;
