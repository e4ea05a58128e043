import type { PluralForms } from '../../plural.ts';

/** Words of the page on how the registry changed. */
export const changesRu = {
  'changes.title': 'Изменения реестра',
  'changes.lead': 'Что внесено, исправлено и убрано в записях реестра — по дням, сначала новое.',
  'nav.changes': 'Изменения',
  'changes.how':
    'Страница составлена сравнением записей в конце каждого дня (по всемирному времени). Правки, сделанные в один день, сведены вместе; страницы сайта и словари сюда не входят.',
  'changes.since':
    'История ведётся с {date}; что было в реестре до первой записанной в ней правки, здесь не перечислено.',
  'changes.partSince':
    'Сайт собран из копии, в которой есть история только с {date}; более ранней она не хранит.',
  'changes.unknown':
    'Сайт собран из копии без истории, поэтому изменения здесь не показаны. День, на который приведены сведения, указан внизу каждой страницы.',
  'changes.none': 'С тех пор записи не менялись.',
  'changes.feed': 'Лента изменений (Atom)',
  'changes.feedTitle': '{site}: изменения реестра',
  'changes.entry': '{name}: изменения за {date}',
  'corrections.title': 'Как исправляются ошибки',
  'corrections.text':
    'Ошибка — всё, что расходится с источником. Исправление вносит тот, кто ведёт реестр: с указанием источника, который это подтверждает. Больше всего поможет ссылка на источник, который это показывает.',
  'corrections.shown':
    'Что изменилось, видно на этой странице; у коротких сведений — прежнее значение и новое.',
  'corrections.noAddress': 'Адреса, по которому принимают сообщения об ошибках, этот сайт пока не называет.',
  'corrections.report':
    'Чтобы сообщить об ошибке, откройте запись и нажмите «Сообщить об ошибке»: запись и поле впишутся в сообщение сами.',
  'changes.added': 'Запись внесена',
  'changes.removed': 'Запись убрана',
  'changes.revised': 'Запись исправлена',
  'changes.renamed': 'Изменено имя записи в адресе: {from} → {to}',
  'changes.merged': 'Присоединена запись «{name}»',
  'changes.state': 'Состояние: {from} → {to}',
  'changes.firstState': 'Состояние: {to}',
  'changes.stateOn': '{state}, {date}',
  'changes.value': '{field}: {from} → {to}',
  'changes.filled': '{field}: указано — {to}',
  'changes.emptied': '{field}: убрано — {from}',
  'changes.joined': '{field}: добавлено — {value}',
  'changes.left': '{field}: убрано — {value}',
  'changes.text': '{field}: текст изменён',
  'changes.textAdded': '{field}: добавлен текст',
  'changes.textRemoved': '{field}: текст убран',
  'changes.textIn': '{field}: текст изменён ({language})',
  'changes.translated': '{field}: добавлен перевод ({language})',
  'changes.translation': '{field}: изменён перевод ({language})',
  'changes.untranslated': '{field}: убран перевод ({language})',
  'changes.rewritten': '{field}: изменено',
  'changes.sourceAdded': '{field}: добавлен источник',
  'changes.sourceRemoved': '{field}: убран источник',
  'changes.recordSourceAdded': 'Добавлен источник записи',
  'changes.recordSourceRemoved': 'Убран источник записи',
  'changes.within': '{list}, {entry}',
  'changes.field': '{within} — {field}',
} as const;

/** Forms that go by a number. */
export const changesPluralsRu = {
  'changes.more': {
    one: 'Ещё {count} запись внесена или изменена в этот день',
    few: 'Ещё {count} записи внесены или изменены в этот день',
    many: 'Ещё {count} записей внесено или изменено в этот день',
    other: 'Ещё {count} записи внесены или изменены в этот день',
  },
  'changes.moreInRecord': {
    one: 'И ещё {count} изменение в этой записи',
    few: 'И ещё {count} изменения в этой записи',
    many: 'И ещё {count} изменений в этой записи',
    other: 'И ещё {count} изменения в этой записи',
  },
  'changes.older': {
    one: 'Изменения ещё за {count} день, более ранние, здесь не показаны',
    few: 'Изменения ещё за {count} дня, более ранние, здесь не показаны',
    many: 'Изменения ещё за {count} дней, более ранние, здесь не показаны',
    other: 'Изменения ещё за {count} дня, более ранние, здесь не показаны',
  },
} as const satisfies Record<string, PluralForms>;
