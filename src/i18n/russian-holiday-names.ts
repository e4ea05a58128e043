/**
 * Names of public holidays that the package date-holidays has no Russian for, under its English ones, which it shares
 * between countries. {@link russianHolidayName} adds what the package appends to a name.
 */
const NAMES: Readonly<Record<string, string>> = {
  'Annunciation, Anniversary of 1821 Revolution': 'Благовещение, годовщина революции 1821 года',
  'Army Day': 'День армии',
  // What the package calls so is the Monday 48 days before Easter.
  'Ash Sunday': 'Чистый понедельник',
  Assumption: 'Успение Богородицы',
  'Autumnal Equinox Day': 'День осеннего равноденствия',
  'Boxing Day': 'второй день Рождества',
  "Buddha's Birthday": 'День рождения Будды',
  'Canada Day': 'День Канады',
  "Children's Day": 'День детей',
  "Citizens' Holiday": 'Национальный выходной',
  'Clean Monday': 'Чистый понедельник',
  'Columbus Day': 'День Колумба',
  'Coming of Age Day': 'День совершеннолетия',
  'Constitution Day': 'День конституции',
  'Culture Day': 'День культуры',
  'Dragon Boat Festival': 'Праздник драконьих лодок',
  'Easter Monday': 'Пасхальный понедельник',
  'Easter Sunday': 'Пасха',
  "Emperor's Birthday": 'День рождения императора',
  Epiphany: 'Богоявление',
  'Foundation Day': 'День основания государства',
  'Good Friday': 'Страстная пятница',
  'Greenery Day': 'День зелени',
  'Hangul Day': 'День хангыля',
  'Independence Day': 'День независимости',
  'Independence Movement Day': 'День движения за независимость',
  'January 2nd': 'новогодний выходной',
  'January 3rd': 'новогодний выходной',
  Juneteenth: 'Джунтинт, День освобождения рабов',
  'Korean New Year': 'Соллаль, корейский Новый год',
  'Korean Thanksgiving': 'Чхусок, праздник урожая',
  'Labor Day': 'День труда',
  'Labor Thanksgiving Day': 'День благодарности труду',
  'Labour Day': 'День труда',
  'Liberation Day': 'День освобождения',
  'Marine Day': 'День моря',
  'Martin Luther King Jr. Day': 'День Мартина Лютера Кинга',
  'Memorial Day': 'День памяти',
  'Mid-Autumn Festival': 'Праздник середины осени',
  'Mountain Day': 'День гор',
  'National Day': 'Национальный день',
  'National Foundation Day': 'День основания государства',
  'National Holiday': 'Национальный праздник',
  "New Year's Eve": 'канун Нового года',
  Pentecost: 'Троица',
  'Qingming Festival': 'Праздник Цинмин',
  'Respect-for-the-Aged Day': 'День почитания пожилых',
  'Showa Day': 'День Сёва',
  'Sports Day': 'День спорта',
  'Spring Equinox Day': 'День весеннего равноденствия',
  'Spring Festival': 'Праздник Весны',
  'Thanksgiving Day': 'День благодарения',
  'Veterans Day': 'День ветеранов',
  "Washington's Birthday": 'День рождения Вашингтона',
  'Whit Monday': 'Духов день',
  'Youth Day': 'День молодёжи',
};

const SUBSTITUTE = ' (substitute day)';

/**
 * @param english what the package calls it in English
 * @param given what it calls it when it is asked for Russian: the same, unless it knows better
 * @returns `undefined` where neither says it in Russian
 */
export function russianHolidayName(english: string, given: string): string | undefined {
  const isSubstitute = english.endsWith(SUBSTITUTE);
  const holiday = isSubstitute ? english.slice(0, -SUBSTITUTE.length) : english;
  const own = isSubstitute && given.endsWith(SUBSTITUTE) ? given.slice(0, -SUBSTITUTE.length) : given;
  const name = own === holiday ? NAMES[holiday] : own;
  if (name === undefined) return undefined;
  return isSubstitute ? `${name} (перенос выходного)` : name;
}
