import type { Locale } from '../../format/localized-text.ts';
import { collator, letterOrder } from '../../i18n/format.ts';
import { ownName } from '../../i18n/locales.ts';
import { searchMessages } from '../../i18n/messages/search/index.ts';
import { route } from '../../routes.ts';
import { pageContext, type PageContext } from '../context.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import { plain, tagged, type LangText } from '../parts/text-view.ts';
import type { PagePlan } from '../page-plan.ts';
import { nameEntries } from './name-entries.ts';
import { LAST_NAME_GROUP } from './name-entry.ts';

/** All names of the registry in the order of the alphabet, in every language of the site. */
export interface NameIndexView {
  /** One for each language of the site, one for other scripts. */
  parts: NameIndexPart[];
}

interface NameIndexPart {
  id: string;
  title: string;
  /** Language of the names; absent when they are in many. */
  lang?: string;
  letters: NameIndexLetter[];
}

interface NameIndexLetter {
  letter: string;
  /** Its names; none where they stand on a page of their own. */
  names: IndexedName[];
  /** The page of this letter, in a long index. */
  href?: string;
}

/** A name, and the number of the chapter that it is told in, in a book. */
type IndexedName = LangText & { href: string; number?: string };

/** The page of one letter of a long index. */
interface NameLetterView {
  frame: FrameView;
  title: string;
  index: NameIndexView;
}

/** Names that one page lists: some 50 KB. Beyond it every letter has a page of its own. */
const LONGEST_INDEX = 600;

/** The index of all names for one language of the site; that of many names leads to a page for each letter. */
export function nameIndexView(ctx: PageContext): NameIndexView {
  const { locale } = ctx;
  const whole = allNames(ctx);
  if (!isLong(whole)) return whole;
  return {
    parts: whole.parts.map((part) => ({
      ...part,
      letters: part.letters.map(({ letter }) => ({
        letter,
        names: [],
        href: route.nameLetter(locale, letterId(part, letter)),
      })),
    })),
  };
}

/** The pages of a long index, one for each letter of each part; none when the search page lists all names. */
export function nameLetterPages(ctx: PageContext): PagePlan<NameLetterView>[] {
  const { registry } = ctx;
  const whole = allNames(ctx);
  if (!isLong(whole)) return [];
  const { site } = registry;
  const lettersIn = new Map(
    site.locales.map((other) => [other, allNames(pageContext(registry, other)).parts.flatMap(idsOf)]),
  );
  return whole.parts.flatMap((part) =>
    part.letters.map((letter) => {
      const id = letterId(part, letter.letter);
      const there = site.locales.filter((other) => lettersIn.get(other)?.includes(id));
      return { params: { letter: id }, make: () => letterView(ctx, part, letter, there) };
    }),
  );
}

/** @param there languages that have a page of the same letter */
function letterView(
  ctx: PageContext,
  part: NameIndexPart,
  letter: NameIndexLetter,
  there: readonly Locale[],
): NameLetterView {
  const { registry, locale, t } = ctx;
  const title = t('search.letter', { letter: letter.letter });
  const elsewhere = registry.site.locales.filter((other) => !there.includes(other));
  const frame = frameView(ctx, {
    href: route.nameLetter(locale, letterId(part, letter.letter)),
    title: `${title} (${part.title})`,
    description: t('search.letterDescription', { letter: letter.letter, part: part.title }),
    above: [{ href: route.search(locale), text: plain(t('search.title')) }],
    // Without a letter of this name in another language the switch leads to all letters there.
    availableIn: there,
    instead: Object.fromEntries(elsewhere.map((other) => [other, route.search(other)])),
  });
  return { frame, title, index: { parts: [{ ...part, letters: [letter] }] } };
}

function isLong({ parts }: NameIndexView): boolean {
  const count = parts.flatMap(({ letters }) => letters.flatMap(({ names }) => names)).length;
  return count > LONGEST_INDEX;
}

function idsOf(part: NameIndexPart): string[] {
  return part.letters.map(({ letter }) => letterId(part, letter));
}

/** Part and letter in an address: letters of other scripts by their number in Unicode. */
function letterId({ id }: NameIndexPart, letter: string): string {
  const name = /^[\dA-Z]/u.test(letter)
    ? letter.replace('–', '-')
    : (letter.codePointAt(0) ?? 0).toString(16);
  return `${id}-${name.toLowerCase()}`;
}

/** All names, however many; every name leads to the page in this language. */
export function allNames(ctx: PageContext): NameIndexView {
  const { registry, locale, lang: shown } = ctx;
  const { locales } = registry.site;
  const names = nameEntries(ctx)
    .filter(({ group }) => group <= LAST_NAME_GROUP)
    .flatMap(({ href, names: own }) => own.map((name) => ({ href, ...name })))
    .map(({ lang, ...name }) => ({ ...name, lang: lang ?? languageOf(ctx, name.text) }));
  const parts = [locale, ...locales.filter((other) => other !== locale)].map((own) => ({
    id: `names-${own}`,
    title: ownName(own),
    lang: own,
    letters: byLetter(
      names
        .filter(({ lang }) => lang === own)
        .map(({ href, text }) => ({ href, ...tagged(text, own, shown) })),
      own,
    ),
  }));
  const others = names.filter(({ lang }) => !locales.includes(lang));
  const { otherScripts } = searchMessages[shown].page;
  return {
    parts: [...parts, { id: 'names-other', title: otherScripts, letters: byLetter(others, locale) }].filter(
      ({ letters }) => letters.length > 0,
    ),
  };
}

/** A name without a language is in the first language of the site that is written with such letters. */
function languageOf({ registry, locale }: PageContext, text: string): string {
  const { locales } = registry.site;
  const isCyrillic = /^\P{L}*\p{Script=Cyrillic}/u.test(text);
  const isLatin = /^\P{L}*\p{Script=Latin}/u.test(text);
  if (!isCyrillic && !isLatin) return /\p{L}/u.test(text) ? '' : locale;
  const fits = (other: Locale) => (new Intl.Locale(other).maximize().script === 'Cyrl') === isCyrillic;
  return [locale, ...locales].find(fits) ?? '';
}

function byLetter(names: readonly (LangText & { href: string })[], lang: Locale): NameIndexPart['letters'] {
  const order = collator(lang);
  const letters = new Map<string, (LangText & { href: string })[]>();
  for (const name of names.toSorted((a, b) => order.compare(a.text, b.text))) {
    const letter = firstLetter(name.text, lang);
    const group = letters.get(letter);
    if (group) group.push(name);
    else letters.set(letter, [name]);
  }
  return [...letters]
    .sort(([a], [b]) => order.compare(a, b))
    .map(([letter, own]) => ({ letter, names: own }));
}

/** The letter under which a text stands: without its mark where the language does not take it for another letter. */
function firstLetter(text: string, lang: Locale): string {
  const [first = '#'] = /[\p{L}\p{N}]/u.exec(text) ?? [];
  const letter = first.toLocaleUpperCase(lang).replace(/\p{N}/u, '0–9');
  const [plainLetter = letter] = letter.normalize('NFD');
  return letterOrder(lang).compare(letter, plainLetter) === 0 ? plainLetter : letter;
}
