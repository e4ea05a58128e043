export const handbookRu = {
  'handbook.title': 'Справочник редактора',
  'handbook.link': 'Редактору',
  'handbook.description': 'Как вносить сведения в реестр: {page}.',
  'handbook.pages': 'Страницы справочника',
  'handbook.tools': 'Инструменты редактора',
  'wanted.title': 'Что реестр мог бы показать',
  'wanted.papers':
    'Документов без текста: {count}. Свой экземпляр есть у каждой стороны; текст, который она разрешила читать всем, кладут в documents/.',
  'wanted.pictures':
    'Партнёров и событий без снимка: {count}. Снимки есть у пресс-служб городов; нужны имя автора и лицензия.',
  'wanted.copies':
    'Источников в сети без архивной копии: {count}. Копия есть в открытом архиве сети или делается там по запросу; её адрес пишут в archivedUrl.',
  'wanted.paper': 'Документ',
  'wanted.holders': 'У кого он есть',
  'translations.title': 'Переводы: что осталось сделать',
  'translations.lead':
    'Эта страница есть только в сборке для редакторов. Ждут перевода: {missing}; отстали от исходного текста: {stale}; в порядке: {current}.',
  'translations.none': 'Всё переведено.',
  'translations.to': 'На язык: {language}',
  'translations.text': 'Текст',
  'translations.state': 'Состояние',
  'translations.what': 'Чего нет',
  'translations.file': 'Файл',
  'translations.missing': 'нет перевода',
  'translations.stale': 'исходный текст новее',
  'translations.current': 'переведено',
  'translations.body': 'основной текст',
} as const;
