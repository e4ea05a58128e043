/**
 * Puts unbroken spaces where Russian must not begin a new line: after short words, before dashes, inside numbers and
 * names.
 */
export function bindRussian(text: string): string {
  return bind(text, RUSSIAN);
}

/** The same for English: inside numbers and names, before dashes. */
export function bindEnglish(text: string): string {
  return bind(text, ENGLISH);
}

/** The same for German. */
export function bindGerman(text: string): string {
  return bind(text, GERMAN);
}

/** Each rule names the spaces to bind by what stands around them, so that rules cannot disturb each other. */
function bind(text: string, spaces: RegExp): string {
  return text.includes(' ') ? text.replace(spaces, '\u00A0') : text;
}

const START = String.raw`(?<![\p{L}\p{N}.-])`;
const END = String.raw`(?![\p{L}\p{N}])`;

/** A space before a dash that stands between words. */
const BEFORE_DASH = String.raw`(?<=\S) (?=[—–](?:\s|$))`;

/** Prepositions, conjunctions and particles that hang on the word after them. */
const SHORT_WORDS =
  '[Аа]|[Бб]ез|[Вв]о?|[Дд]ля|[Дд]о|[Зз]а|[Ии]|[Ии]з|[Кк]о?|[Нн]а|[Нн]ад|[Нн]е|[Нн]и|[Нн]о|[Оо]|[Оо]б|[Оо]бо|[Оо]т|[Пп]о|[Пп]од|[Пп]ри|[Пп]ро|[Сс]о?|[Уу]';

/** Particles that hang on the word before them. */
const PARTICLES = 'бы|б|же|ж|ли|ль';

/** Abbreviations that mean nothing without what follows. */
const RUSSIAN_TITLES = 'гл|г|д|им|о|обл|п|пос|р|с|св|см|ср|ст|ул|ч|разд|абз';

const RUSSIAN_UNITS =
  'км|мил\\p{L}*|м|см|мм|га|кг|т|ч|мин|с|г|гг|в|вв|руб|тыс|млн|млрд|год\\p{L}*|лет|чел|янв\\p{L}*|фев\\p{L}*|март\\p{L}*|апр\\p{L}*|ма[йяе]|июн\\p{L}*|июл\\p{L}*|авг\\p{L}*|сен\\p{L}*|окт\\p{L}*|ноя\\p{L}*|дек\\p{L}*';

const ENGLISH_UNITS =
  'km|mi|m|cm|mm|ha|kg|t|h|min|am|pm|million|billion|January|February|March|April|May|June|July|August|September|October|November|December';

const RUSSIAN = new RegExp(
  [
    BEFORE_DASH,
    `(?<=${START}(?:${SHORT_WORDS})) (?=\\S|$)`,
    ` (?=(?:${PARTICLES})${END})`,
    `(?<=${START}(?:${RUSSIAN_TITLES})\\.) (?=[\\p{L}\\p{N}«])`,
    `(?<=\\p{N}) (?=(?:${RUSSIAN_UNITS})${END}|[%°‰€₽$])`,
    // Thousands in groups of three.
    `(?<=(?<!\\p{N})\\p{N}{1,3}) (?=\\p{N}{3}(?!\\p{N}))`,
    `(?<=[№§]) (?=\\p{N})`,
    // Initials with the surname after or before them; «и т. д.», «т. е.».
    `(?<=${START}\\p{Lu}\\.) (?=\\p{Lu}(?:\\.|\\p{Ll}))`,
    `(?<=\\p{Lu}\\p{Ll}+) (?=\\p{Lu}\\. ?\\p{Lu}\\.)`,
    `(?<=${START}т\\.) (?=[декпч]\\.)`,
  ].join('|'),
  'gu',
);

const ENGLISH = new RegExp(
  [
    BEFORE_DASH,
    `(?<=\\p{N}) (?=(?:${ENGLISH_UNITS})${END}|[%°‰])`,
    `(?<=(?<!\\p{N})\\p{N}{1,3}) (?=\\p{N}{3}(?!\\p{N}))`,
    `(?<=${START}(?:[Nn]o|[Pp]p?|[Aa]rt|[Ss]ec|Mr|Mrs|Ms|Dr|St|c|ca|vol)\\.) (?=[\\p{Lu}\\p{N}])`,
    `(?<=[№§]) (?=\\p{N})`,
    `(?<=${START}\\p{Lu}\\.) (?=\\p{Lu}(?:\\.|\\p{Ll}))`,
  ].join('|'),
  'gu',
);

const GERMAN_UNITS =
  'km|m|cm|mm|ha|kg|t|h|Min|Uhr|Millionen|Milliarden|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';

const GERMAN = new RegExp(
  [
    BEFORE_DASH,
    // A day has a stop: 3. Oktober.
    `(?<=\\p{N}\\.?) (?=(?:${GERMAN_UNITS})${END}|[%°‰€])`,
    `(?<=${START}(?:[Nn]r|[Aa]rt|[Aa]bs|S|Dr|Prof|St|vgl|ca|Bd)\\.) (?=[\\p{Lu}\\p{N}])`,
    `(?<=[№§]) (?=\\p{N})`,
    `(?<=${START}(?:z|d|u)\\.) (?=[BhaÄ]\\.)`,
  ].join('|'),
  'gu',
);
