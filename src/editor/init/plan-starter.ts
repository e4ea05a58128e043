import { fieldsText } from '../../content-source/yaml-text.ts';
import { digestOfTexts } from '../../content-source/text-digest.ts';
import { suggestId } from '../../content-source/suggest-id.ts';
import { VOCABULARIES } from '../../format/vocabulary.ts';
import type { Coordinates } from '../../format/coordinates.ts';
import { filePlans } from '../../format/file-plans.ts';
import { FORMAT_VERSION } from '../../format/format-changes.ts';
import type { Locales, LocalizedText } from '../../format/localized-text.ts';
import { initWords } from '../../i18n/editor-texts/init-words.ts';
import { spokenLanguage, type InterfaceLocale } from '../../i18n/locales.ts';
import { STARTER_PAGES, type StarterPage } from '../../i18n/starter-texts/pages.ts';
import { STARTER_TERMS } from '../../i18n/starter-texts/terms.ts';
import type { Draft } from '../new/draft.ts';

/** What is known of a city before its registry begins. */
export interface NewCity {
  locales: Locales;
  name: LocalizedText;
  officialName: LocalizedText;
  country: string;
  coordinates: Coordinates;
  timeZone: string;
  /** Where the place and its zone are known from, by field; empty for the editor's own word. */
  placeCite: Readonly<Record<string, readonly string[]>>;
  publisher: LocalizedText;
  website: string;
  url: string;
  /** The day on which it begins, `YYYY-MM-DD`. */
  today: string;
}

/**
 * The files of a new site, by their path below the content folder: what the generator needs, words of general use, and
 * two pages on how the registry works. It states nothing of the city but what was answered.
 * @param sources of the place, beside the city's own website
 */
export function planStarter(city: NewCity, sources: readonly Draft[]): Map<string, string> {
  return new Map([
    ['site.yaml', remark(city.locales) + siteText(city)],
    ...VOCABULARIES.map((name) => [`vocabularies/${name}.yaml`, vocabularyText(name, city)] as const),
    ['vocabularies/countries.yaml', '{}\n'],
    [`sources/${WEBSITE}.yaml`, remark(city.locales) + fieldsText(websiteSource(city))],
    ...sources.map(({ id, fields }) => [`sources/${id}.yaml`, fieldsText(fields)] as const),
    ...Object.entries(STARTER_PAGES).flatMap(([id, page], at) => pageFiles(id, page, at, city)),
  ]);
}

/** Languages of a site in which the generator has no words to begin with. */
export function unspoken(locales: Locales): string[] {
  return locales.filter((locale) => spokenLanguage(locale) === undefined);
}

/** The id of the first source. */
const WEBSITE = 'city-website';

function siteText(city: NewCity): string {
  const { locales, name } = city;
  const made = (say: (words: ReturnType<typeof initWords>, city: string) => string) =>
    inLocales(locales, (lang, locale) => say(initWords(lang), name[locale] ?? name[locales[0]] ?? ''));
  return fieldsText({
    formatVersion: FORMAT_VERSION,
    title: made((words, called) => words.title(called)),
    description: made((words, called) => words.description(called)),
    locales,
    url: city.url,
    official: false,
    dataDate: city.today,
    home: {
      id: suggestId(name['en'] ?? name[locales[0]] ?? '') || 'home',
      name,
      fullName: city.officialName,
      country: city.country,
      coordinates: city.coordinates,
      timeZone: city.timeZone,
      website: city.website,
      cite: {
        ...Object.fromEntries(HOME_FIELDS.map((field) => [field, [WEBSITE]])),
        ...city.placeCite,
      },
    },
    department: { name: city.publisher, cite: [WEBSITE] },
    licence: { content: 'CC-BY-4.0' },
    ...(COUNTRIES_WITH_MILES.includes(city.country) && { distanceUnit: 'mi' }),
  });
}

/** Where distances are told in miles: Unicode CLDR, unit preferences for lengths of roads. */
const COUNTRIES_WITH_MILES: readonly string[] = ['GB', 'US'];

const HOME_FIELDS = ['fullName', 'country', 'coordinates', 'timeZone', 'website'] as const;

function vocabularyText(name: keyof typeof STARTER_TERMS, { locales }: NewCity): string {
  const terms = Object.entries(STARTER_TERMS[name]).map(([id, { label, plural, definition, ...rest }]) => [
    id,
    {
      label: inLocales(locales, (lang) => label[lang]),
      ...(plural && { plural: inLocales(locales, (lang) => plural[lang]) }),
      ...(definition && { definition: inLocales(locales, (lang) => definition[lang]) }),
      ...rest,
    },
  ]);
  return remark(locales) + fieldsText(Object.fromEntries(terms));
}

function websiteSource({ locales, name, officialName, website }: NewCity) {
  const called = (locale: string) => name[locale] ?? name[locales[0]] ?? '';
  return {
    title: officialName[locales[0]] ?? called(locales[0]),
    label: inLocales(locales, (lang, locale) => initWords(lang).websiteOf(called(locale))),
    lang: locales[0],
    kind: 'official',
    publisher: officialName,
    url: website,
  };
}

function pageFiles(
  id: string,
  page: Readonly<Record<InterfaceLocale, StarterPage>>,
  at: number,
  { locales }: NewCity,
): [string, string][] {
  const [first, ...others] = locales;
  const own = page[spoken(first)];
  const facts = { title: own.title, description: own.description };
  const digest = digestOfTexts(filePlans().pages, facts, `\n${own.body}\n`, locales);
  const settings = { ...facts, order: (at + 1) * 10, inMenu: true };
  return [
    [`pages/${id}.mdx`, pageText(remark([first]), settings, own.body)],
    ...others.flatMap((locale): [string, string][] => {
      const lang = spokenLanguage(locale);
      if (lang === undefined) return [];
      const { title, description, body } = page[lang];
      return [
        [`pages/${id}.${locale}.mdx`, pageText('', { title, description, translationOf: digest }, body)],
      ];
    }),
  ];
}

function pageText(head: string, fields: Readonly<Record<string, unknown>>, body: string): string {
  return `---\n${head}${fieldsText(fields)}---\n\n${body}\n`;
}

/** Texts in the languages of a site: the first has one in any case, the others where the generator speaks them. */
function inLocales(
  [first, ...others]: Locales,
  say: (lang: InterfaceLocale, locale: string) => string,
): LocalizedText {
  const known = others.filter((locale) => spokenLanguage(locale) !== undefined);
  return Object.fromEntries([first, ...known].map((locale) => [locale, say(spoken(locale), locale)]));
}

/** Above words that are in another language than they are said to be. */
function remark([first]: Locales): string {
  return spokenLanguage(first) === undefined ? `# ${initWords('en').toTranslate(first)}\n` : '';
}

function spoken(locale: string): InterfaceLocale {
  return spokenLanguage(locale) ?? 'en';
}
