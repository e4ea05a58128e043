import type { VocabularyName } from '../../format/collections.ts';
import type { InterfaceLocale } from '../locales.ts';

type Words = Readonly<Record<InterfaceLocale, string>>;

/** A term of a vocabulary that a new site begins with. */
interface StarterTerm {
  label: Words;
  plural?: Words;
  definition?: Words;
  direction?: string;
  associationScope?: 'international' | 'national';
}

const word = (en: string, ru: string): StarterTerm => ({ label: { en, ru } });

/**
 * The words that registries of any city need, to begin with: an editor changes, adds and takes away. They are words of
 * general use and state nothing of a city; what a city itself calls by a word, its own sources say.
 */
export const STARTER_TERMS: Readonly<Record<VocabularyName, Readonly<Record<string, StarterTerm>>>> = {
  directions: {
    international: {
      ...word('International', 'Международные связи'),
      definition: {
        en: 'Ties with cities and bodies abroad, and membership of international associations.',
        ru: 'Связи с зарубежными городами и организациями, участие в международных объединениях.',
      },
      associationScope: 'international',
    },
    national: {
      ...word('Within the country', 'Связи внутри страны'),
      definition: {
        en: 'Ties with cities, regions and bodies of the same country, and membership of its associations.',
        ru: 'Связи с городами, регионами и организациями своей страны, участие в её объединениях.',
      },
      associationScope: 'national',
    },
  },
  'partner-kinds': {
    'twin-city': {
      label: { en: 'Twin city', ru: 'Город-побратим' },
      plural: { en: 'Twin cities', ru: 'Города-побратимы' },
      definition: {
        en: 'A city or municipality abroad that a source calls a twin, sister or partner city of this one.',
        ru: 'Зарубежный город или муниципалитет, который источник называет побратимом.',
      },
      direction: 'international',
    },
    'friendship-city': {
      label: { en: 'Friendship city', ru: 'Город дружбы' },
      plural: { en: 'Friendship cities', ru: 'Города дружбы' },
      definition: {
        en: 'A city abroad with which a source names friendly relations, but no twinning.',
        ru: 'Зарубежный город, с которым источник называет дружеские связи, но не побратимство.',
      },
      direction: 'international',
    },
    'partner-region': {
      label: { en: 'Partner region', ru: 'Регион-партнёр' },
      plural: { en: 'Partner regions', ru: 'Регионы-партнёры' },
      definition: {
        en: 'A region, county or province abroad that a source names as a partner.',
        ru: 'Зарубежный регион, округ или провинция, которые источник называет партнёром.',
      },
      direction: 'international',
    },
    'national-partner': {
      label: { en: 'Partner in the country', ru: 'Партнёр внутри страны' },
      plural: { en: 'Partners in the country', ru: 'Партнёры внутри страны' },
      definition: {
        en: 'A city, district or body of the same country with which an agreement was made.',
        ru: 'Город, район или организация своей страны, с которыми заключено соглашение.',
      },
      direction: 'national',
    },
  },
  'agreement-kinds': {
    'twinning-agreement': word('Twinning agreement', 'Договор о побратимстве'),
    'cooperation-agreement': word('Cooperation agreement', 'Соглашение о сотрудничестве'),
    'friendship-agreement': word('Friendship agreement', 'Соглашение о дружбе'),
    memorandum: word('Memorandum of understanding', 'Меморандум о взаимопонимании'),
    'letter-of-intent': word('Letter of intent', 'Письмо о намерениях'),
    protocol: word('Protocol', 'Протокол'),
    plan: word('Plan of activities', 'План мероприятий'),
  },
  'event-kinds': {
    visit: word('Visit of a delegation', 'Визит делегации'),
    meeting: word('Meeting', 'Встреча'),
    'video-conference': word('Video conference', 'Видеоконференция'),
    congress: word('Congress or conference', 'Съезд или конференция'),
    festival: word('Festival', 'Фестиваль'),
    sport: word('Sports event', 'Спортивное событие'),
    exchange: word('Exchange', 'Поездка по обмену'),
    ceremony: word('Ceremony', 'Торжественное событие'),
    other: word('Other event', 'Другое событие'),
  },
  areas: {
    education: word('Education and science', 'Образование и наука'),
    culture: word('Culture and the arts', 'Культура и искусство'),
    youth: word('Youth', 'Молодёжь'),
    sport: word('Sport', 'Спорт'),
    health: word('Health', 'Здравоохранение'),
    economy: word('Trade and the economy', 'Торговля и экономика'),
    tourism: word('Tourism', 'Туризм'),
    environment: word('Environment and climate', 'Окружающая среда и климат'),
    'urban-management': word('Urban management', 'Городское хозяйство'),
    governance: word('Local government', 'Местное самоуправление'),
  },
  'exchange-forms': {
    delegations: word('Official delegations', 'Официальные делегации'),
    'school-exchanges': word('School exchanges', 'Школьные обмены'),
    internships: word('Internships', 'Стажировки'),
    concerts: word('Concerts and performances', 'Концерты и гастроли'),
    exhibitions: word('Exhibitions', 'Выставки'),
    'joint-projects': word('Joint projects', 'Совместные проекты'),
  },
  'act-kinds': {
    treaty: word('International treaty', 'Международный договор'),
    constitution: word('Constitution', 'Конституция'),
    law: word('Law', 'Закон'),
    charter: word('Charter of the city', 'Устав города'),
    decision: word('Decision or decree', 'Решение или постановление'),
    other: word('Other legal act', 'Другой правовой акт'),
  },
};
