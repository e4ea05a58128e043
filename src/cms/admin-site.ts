import { writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { markBuild } from '../build/place/build-mark.ts';
import { demandPlace } from '../build/place/demand-place.ts';
import { swapFolder } from '../build/place/swap-folder.ts';
import { inWorkshop } from '../build/place/workshop.ts';
import { askGit } from '../content-source/ask-git.ts';
import { EditorError } from '../content-source/editor-error.ts';
import { siteSettings } from '../content-source/site-settings.ts';
import { placeInRepository } from '../content-source/place-in-repository.ts';
import { readContent } from '../content-source/read-content.ts';
import { adminWords } from '../i18n/editor-texts/admin-words.ts';
import { interfaceLocales, type InterfaceLocale } from '../i18n/locales.ts';
import type { Option } from '../i18n/option-label.ts';
import { countryCodes } from '../i18n/country-codes.ts';
import type { Content } from '../registry/record.ts';
import { perVocabulary, type VocabularyName } from '../format/collections.ts';
import { adminConfig } from './admin-config.ts';
import { backendOf, type Backend } from './backend.ts';
import { bundleAdmin } from './bundle-admin.ts';
import type { Setting } from './setting.ts';

/**
 * Builds the editors' forms: a page of its own with Sveltia CMS from its npm package, and its settings, one file for
 * each language of the interface, made from the schemas. Nothing of it goes into the site.
 * @param place folder of the finished page
 * @param editorLang language of what is said when there are none
 * @throws Error in words for the editor when the forms must not stand there, see {@link demandPlace}, or when the
 * content cannot be read, since its languages and vocabularies make the forms
 */
export async function buildAdmin(
  place: string,
  env: NodeJS.ProcessEnv,
  editorLang: InterfaceLocale = 'en',
): Promise<{ backend: Backend }> {
  const { folder: target, mayReplace } = demandPlace(place, 'forms', env);
  const { contentDir, origin } = siteSettings(env);
  const { content } = readContent(contentDir);
  if (content === undefined) throw new EditorError(adminWords(editorLang).unreadable);
  const backend = backendOf(env, gitRemote(contentDir));
  const folder =
    placeInRepository(contentDir) ?? relative(process.cwd(), resolve(contentDir)).split(sep).join('/');
  await inWorkshop('admin', async (workshop) => {
    const outDir = join(workshop, 'forms');
    await bundleAdmin(outDir, content.site.locales);
    for (const lang of interfaceLocales) {
      const config = adminConfig(settingOf(content, lang, folder), { url: origin, backend });
      // JSON is YAML.
      writeFileSync(join(outDir, `config.${lang}.yml`), JSON.stringify(config, undefined, 2));
    }
    markBuild(outDir, 'forms');
    swapFolder(outDir, target, { mayReplace });
  });
  return { backend };
}

function settingOf(content: Content, lang: InterfaceLocale, place: string): Setting {
  const { site, vocabularies } = content;
  const [defaultLocale = lang, ...others] = site.locales;
  const termsOf = (name: VocabularyName) =>
    Object.entries(vocabularies[name]).map(([value, { label }]) => ({
      value,
      label: label[lang] ?? label[defaultLocale] ?? value,
    }));
  return {
    lang,
    place,
    defaultLocale,
    locales: [defaultLocale, ...others],
    terms: perVocabulary(termsOf),
    countries: countryOptions(content, lang),
    timeZones: Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value })),
  };
}

/** All countries: those that the content names in its own way, those that it uses, and the rest by name. */
function countryOptions({ countries, records, site }: Content, lang: InterfaceLocale): Option[] {
  const own = Object.entries(countries).map(([value, { label }]) => ({
    value,
    label: label[lang] ?? label[site.locales[0] ?? ''] ?? value,
  }));
  const { compare } = new Intl.Collator(lang);
  const rest = countryCodes(lang)
    .map(({ value, label }) => ({ value, label: label.split(' / ')[0] ?? value }))
    .toSorted((a, b) => compare(a.label, b.label));
  const used = [site.home.country, ...records.partners.flatMap(({ data }) => data.country ?? [])].map(
    (value) => ({ value, label: rest.find((country) => country.value === value)?.label ?? value }),
  );
  const options = new Map<string, Option>();
  for (const option of [...own, ...used, ...rest])
    if (!options.has(option.value)) options.set(option.value, option);
  return [...options.values()].map(({ value, label }) => ({
    value,
    label: label === value ? value : `${label} (${value})`,
  }));
}

/** Address that the working copy came from; `undefined` outside a repository, or in one without an origin. */
const gitRemote = (folder: string) => askGit(folder, ['remote', 'get-url', 'origin'])?.trim() || undefined;
