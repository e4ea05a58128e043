/** Words of the forms in the browser; those of fields are in `field-words/`. */
export const cmsRu = {
  collections: {
    partners: ['Партнёры', 'Партнёр'],
    agreements: ['Соглашения', 'Соглашение'],
    events: ['События', 'Событие'],
    associations: ['Объединения', 'Объединение'],
    'legal-acts': ['Правовые акты', 'Правовой акт'],
    sources: ['Источники', 'Источник'],
    pages: ['Страницы', 'Страница'],
    vocabularies: ['Словари', 'Словарь'],
    settings: ['Сайт и город', 'Сайт и город'],
  },
  files: {
    'partner-kinds': 'Виды партнёров',
    'agreement-kinds': 'Виды документов',
    'act-kinds': 'Виды правовых актов',
    'event-kinds': 'Виды событий',
    areas: 'Сферы сотрудничества',
    'exchange-forms': 'Формы обмена',
    directions: 'Направления',
    countries: 'Названия стран',
    site: 'Сайт и город',
  },
  /** Labels of the names that an editor chooses in lists such as `cite`. */
  keys: {
    cite: 'Поле (record — вся запись)',
    nameForms: 'Код языка',
    titleTranslated: 'Код языка',
    vocabulary: 'Имя (латиницей, не меняется)',
    countries: 'Код страны',
  },
  values: { cite: 'Источники', titleTranslated: 'Перевод' },
  body: 'Рассказ',
  bodyHint: 'Абзацы через пустую строку; [@имя-источника] — ссылка на источник',
  dateHint:
    '2015-05-22, 2015-05, 2015; 1991? — не точно; 199X — девяностые; 2023/2025 — с… по…; [2021..] — не раньше',
  slug: 'Имя записи латиницей: строчные буквы, цифры, дефис. Войдёт в адрес и потом не меняется. Например: city-2015-visit',
  slugPattern: 'Только строчные латинские буквы, цифры и дефис',
  datePattern: 'Так дату не пишут. Можно: 2015-05-22, 2015-05, 2015, 1991?, 2023/2025',
  textPattern: 'Такое значение не подойдёт; см. справочник, раздел «Поля»',
  checked: 'Сверенные переводы',
  checkedHint: 'Отметьте язык, если сравнили перевод с этим текстом и он ему соответствует',
  title: 'Редактор реестра',
  /**
   * Words of the editing program itself that its package lacks in this language, or has badly, as its own tables name
   * them.
   */
  program: {
    slug: 'Имя записи (латиницей)',
    show_errors: 'Показать ошибки',
    replace_file: 'Заменить файл',
    replace_image: 'Заменить снимок',
    remove_file: 'Убрать файл',
    remove_image: 'Убрать снимок',
    file_unavailable: 'Недоступен',
    file_unavailable_description: 'Файл не удалось прочитать. Возможно, его переместили или удалили.',
    'entry_sidebar.slug.title': 'Имя записи',
    'entry_sidebar.slug.generated_on_save': 'Имя будет составлено при сохранении.',
    'entry_sidebar.slug.unavailable': 'У этой записи нет имени.',
    'save_conflict.title': 'Запись изменил кто-то другой',
    'save_conflict.modified_by': '{$name} изменил(а) эту запись {$date}, после того как вы её открыли.',
    'save_conflict.modified': 'Запись изменена в хранилище после того, как вы её открыли.',
    'save_conflict.deleted': 'Запись удалена из хранилища после того, как вы её открыли.',
    'save_conflict.overwrite_warning': 'Если сохранить сейчас, чужая правка пропадёт.',
    'save_conflict.recreate_warning': 'Если сохранить сейчас, запись будет создана снова.',
    'save_conflict.save_anyway': 'Всё равно сохранить',
    'save_conflict.branch_moved': 'Пока шло сохранение, хранилище изменил кто-то другой. Попробуйте ещё раз.',
    'remote_change.reload_entry': 'Открыть запись заново',
    'remote_change.confirm_reloading_entry': 'Открыть запись заново? Несохранённая правка пропадёт.',
    'relation_field.save_together_hint':
      'Новая запись ({$name}) сохранится вместе с той, которую вы правите.',
    'relation_field.add_failed': 'Не удалось добавить: {$name}.',
  },
  commits: {
    create: 'Добавить: {{collection}} «{{slug}}»',
    update: 'Исправить: {{collection}} «{{slug}}»',
    delete: 'Удалить: {{collection}} «{{slug}}»',
    uploadMedia: 'Добавить файл «{{path}}»',
    deleteMedia: 'Удалить файл «{{path}}»',
  },
} as const;

/** The Russian table is the list of names; every language must have them all. */
export type CmsWords = Omit<
  { readonly [Area in keyof typeof cmsRu]: Words<(typeof cmsRu)[Area]> },
  'program'
> & {
  /** Only what the package of the program lacks in the language. */
  program: Readonly<Record<string, string>>;
};

type Words<Table> = Table extends string
  ? string
  : Table extends readonly [string, string]
    ? readonly [string, string]
    : { readonly [Name in keyof Table]: Words<Table[Name]> };
