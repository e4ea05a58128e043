import type { FindingText } from './finding-text.ts';
import { maybe } from './maybe.ts';

/** Russian texts of the rules between records. */
export const registryRu = {
  'unknown-reference': ({ id, collection, suggestion, party, newFile }) => ({
    message: `ссылается на ${ACCUSATIVE[collection ?? ''] ?? 'запись'} «${id}»; такого имени нет`,
    fix: `${maybe(suggestion, (word) => `возможно, «${word}»? Или `)}добавьте файл ${newFile}${maybe(party, (field) => `; если это не партнёр города, назовите его в поле ${field}`)}.`,
  }),
  'unknown-term': ({ id, vocabulary, suggestion, known }) => ({
    message: `в словаре ${vocabulary} нет слова «${id}»`,
    fix: `${maybe(suggestion, (word) => `возможно, «${word}»; `)}${maybe(known, (list) => `есть такие: ${list}; `)}новое слово добавьте в vocabularies/${vocabulary}.yaml.`,
  }),
  'kind-without-direction': ({ id, known }) => ({
    message: `не сказано, к какому направлению относится вид партнёров «${id}»`,
    fix: `добавьте строку «direction: …»${maybe(known, (list) => `; направления: ${list}`)}.`,
  }),
  'kind-not-the-latest': ({ kind, latest }) => ({
    message: `вид связи — «${kind}», а по последнему шагу истории — «${latest}»`,
    fix: `напишите «kind: ${latest}» или исправьте вид в истории.`,
  }),
  'self-reference': ({ id }) => ({
    message: `запись «${id}» ссылается на саму себя`,
    fix: 'укажите другую запись или удалите эту строку.',
  }),
  'circular-papers': ({ circle }) => ({
    message: `документы ссылаются друг на друга по кругу: ${circle}`,
    fix: 'поздний документ ссылается на ранний; уберите ту ссылку, что ведёт от раннего к позднему.',
  }),
  'step-agreement-mismatch': ({ agreement, agreementFile, partner }) => ({
    message: `партнёр «${partner}» не значится среди сторон документа «${agreement}»`,
    fix: `укажите другой документ или добавьте в ${agreementFile} сторону: - { side: ${partner} }.`,
  }),
  'signatory-not-a-party': ({ side, parties }) => ({
    message: `подпись поставлена за сторону «${side}», а её среди сторон документа нет`,
    fix: `впишите одну из сторон (${parties}) или добавьте в parties строку - { side: ${side} }.`,
  }),
  'home-party-missing': () => ({
    message: 'среди сторон документа нет самого города',
    fix: 'если город — сторона, добавьте строку - { side: home }; если за него подписал кто-то другой, оставьте как есть.',
  }),
  'reserved-id': ({ id }) => ({
    message: `имя «${id}» занято: оно нужно самому сайту`,
    fix: `назовите файл иначе, например ${id}-1, а лучше — словом по содержанию.`,
  }),
  'former-id-clash': ({ id, other }) => ({
    message: `прежнее имя «${id}» уже занято: ${other}`,
    fix: 'удалите его у одной из двух записей: один адрес не может вести в два места.',
  }),
  'double-record': ({ other, fields }) => ({
    message: `так же называется ${other}, и ничто не отличает одну запись от другой`,
    fix: `если это одно и то же, удалите один из файлов; если нет, добавьте или исправьте то, чем они различаются: ${fields}. До тех пор на страницах они различаются только номером.`,
  }),
  'same-wikidata': ({ wikidata, other }) => ({
    message: `номер в Викиданных ${wikidata} уже стоит в записи ${other}`,
    fix: 'проверьте номер; если это одно и то же место или союз, оставьте одну запись.',
  }),
  'dates-in-order': ({ date, previous }) => ({
    message: `дата ${date} раньше, чем предыдущая: ${previous}`,
    fix: 'поставьте шаги по порядку, от давних к недавним, или исправьте дату.',
  }),
  'date-in-future': ({ date, asOf, what }) => ({
    message:
      what === 'own'
        ? `эта дата ещё не наступила: ${date} (сегодня ${asOf}), а здесь пишут только о том, что уже было`
        : `${DONE[what ?? ''] ?? 'сказано как о случившемся'}, но дата ещё не наступила: ${date} (сегодня ${asOf})`,
    fix: `проверьте дату${maybe(FUTURE[what ?? ''], (words) => `; если это только ожидается, ${words}`)}.`,
  }),
  'data-date-behind': ({ date, verified }) => ({
    message: `сведения приведены на ${date}, а одну из записей сверяли с источниками позже: ${verified}`,
    fix: 'поставьте день, на который приведены все сведения, не раньше последней сверки.',
  }),
  'implausible-year': ({ date }) => ({
    message: `дата ${date} слишком давняя: ни одной другой даты поблизости в реестре нет`,
    fix: 'проверьте год (0216 — это, вероятно, 2016). Если он верен, скажите рядом, откуда он известен: dateNote.',
  }),
  'term-before-signing': ({ term, signed }) => ({
    message: `срок ${term} кончился раньше, чем документ подписан (${signed})`,
    fix: 'проверьте обе даты. Срок пишут так: 2023/2025, P5Y (пять лет со дня подписания) или open-ended (бессрочно).',
  }),
  uncited: ({ field }) => ({
    message: UNCITED[field ?? ''] ?? 'не указан источник',
    fix:
      field === 'history'
        ? 'добавьте к шагу строку «cite: [имя-источника]» или документ, который его закрепил: «agreement: имя-документа».'
        : `укажите источник: cite: { ${field}: [имя-источника] }, а если он подтверждает запись целиком — record вместо ${field}. Если источники у записи уже названы, допишите его к ним.`,
  }),
  'cite-of-unknown-field': ({ name, suggestion, of }) => ({
    message: `источник указан к полю «${name}», а такого поля ${of === 'home' ? 'у города (home)' : 'у записи'} не бывает`,
    fix: maybe(
      suggestion,
      (word) => `возможно, «${word}»?`,
      of === 'home'
        ? 'впишите имя поля из home.'
        : 'впишите имя поля, ключ шага истории или record — для записи в целом.',
    ),
  }),
  'cite-of-unshown-field': ({ name }) => ({
    message: `источник указан к служебному полю «${name}»: страница печатает его без источника, и ссылки никто не увидит`,
    fix: 'перенесите источник к полю, которое он подтверждает, или к record — к записи в целом.',
  }),
  'accounts-field': ({ name, suggestion, computed }) => ({
    message: `другое мнение высказано о поле «${name}», а такого поля у записи не бывает`,
    fix: maybe(
      suggestion,
      (word) => `возможно, «${word}»?`,
      `впишите имя поля или ключ шага истории${maybe(computed, (list) => `; вычисляемые поля: ${list}`)}.`,
    ),
  }),
  'coordinates-swapped': ({ latitude, longitude }) => ({
    message: `точка ${latitude}° широты, ${longitude}° долготы лежит не там, где место может быть, а если поменять числа местами — там`,
    fix: `скорее всего, они перепутаны: { latitude: ${longitude}, longitude: ${latitude} }.`,
  }),
  'coordinates-in-sea': ({ latitude, longitude }) => ({
    message: `точка ${latitude}° широты, ${longitude}° долготы лежит в море`,
    fix: 'проверьте числа и знаки: южная широта и западная долгота пишутся с минусом. Если это малый остров, оставьте как есть.',
  }),
  'place-disagrees': ({ pair, country, timeZone, there, suggestion }) => ({
    message:
      pair === 'country'
        ? `место лежит не в стране ${country}: и координаты, и часовой пояс указывают на другую`
        : pair === 'coordinates-country'
          ? `точка лежит не в стране ${country}${maybe(there, (zone) => `: там часовой пояс ${zone}`)}`
          : pair === 'timeZone-country'
            ? `часового пояса ${timeZone} в стране ${country} нет`
            : `по координатам здесь часовой пояс ${there}, а записан ${timeZone}`,
    fix: maybe(
      suggestion,
      (zone) => `возможно, ${zone}? Если пояс верен, проверьте координаты и код страны.`,
      'проверьте код страны, координаты с их знаками и часовой пояс: что-то одно неверно.',
    ),
  }),
  'declared-count': ({ count, listed, source }) => ({
    message: `по источнику «${source}» их ${count}, а записей, которые он называет, — ${listed}`,
    fix: `проверьте число; каждой записи, которую источник называет, добавьте строку «declaredBy: [${source}]».`,
  }),
  'undrawn-letters': ({ words }) => ({
    message: `на картинке для социальных сетей не будет слов «${words}»: в её шрифте нет таких букв`,
    fix: 'напишите кириллицей или латиницей, а написание на родном языке — в nativeName. Если так и задумано, оставьте: картинка обойдётся без этих слов.',
  }),
  'placeholder-address': ({ host }) => ({
    message: `на месте адреса пока заглушка: ${host} никому не принадлежит`,
    fix: 'впишите настоящий адрес. Пока он неизвестен, оставьте как есть: собрать и посмотреть сайт можно, публиковать — нет. Сборка с SITE_URL берёт адрес сайта оттуда.',
  }),
  'missing-translation': ({ locale, fields, proseFile }) => ({
    message: [
      maybe(fields, (list) => `нет перевода (${locale}) у полей: ${list}`),
      maybe(proseFile, () => `нет перевода (${locale}) основного текста`),
    ]
      .filter(Boolean)
      .join('; '),
    fix: [
      maybe(fields, () => `допишите рядом: { …, ${locale}: … }.`),
      maybe(proseFile, (file) => `${fields ? 'Текст' : 'текст'} перевода положите в ${file}.`),
    ]
      .filter(Boolean)
      .join(' '),
  }),
  'orphan-source': ({ id }) => ({
    message: `на источник «${id}» никто не ссылается`,
    fix: `укажите его там, где он что-то подтверждает — cite: { date: [${id}] } или [@${id}] в тексте, — или удалите файл.`,
  }),
} satisfies Record<string, FindingText>;

const ACCUSATIVE: Readonly<Record<string, string>> = {
  partners: 'партнёра',
  agreements: 'документ',
  associations: 'объединение',
  'legal-acts': 'правовой акт',
  events: 'событие',
  sources: 'источник',
};

const DONE: Readonly<Record<string, string>> = {
  event: 'событие записано как состоявшееся',
  agreement: 'документ записан как подписанный',
  step: 'шаг записан как сделанный',
};

const FUTURE: Readonly<Record<string, string>> = {
  event: 'напишите «state: planned»',
  agreement: 'напишите «stage: planned»',
  step: 'уберите шаг, пока он не сделан',
};

const UNCITED: Readonly<Record<string, string>> = {
  kind: 'не указано, откуда известно, что это за партнёр',
  stage: 'не указано, откуда известно об этом документе',
  signed: 'не указано, откуда известна дата подписания',
  term: 'не указано, откуда известен срок',
  membership: 'не указано, откуда известно о членстве',
  founded: 'не указано, откуда известна дата основания',
  date: 'не указано, откуда известна дата',
  state: 'не указано, откуда известно, состоялось ли событие',
  reported: 'не указано, где об этом сообщалось',
  history: 'не указано, откуда известно об этом шаге',
};
