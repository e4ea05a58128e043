import type { Term } from '../../registry/model.ts';
import { route, type ListedCollection } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { listChoices, type ListInput } from '../list/list-input.ts';
import { everyList } from '../list/lists.ts';
import { plain, tagged, type LangText } from '../parts/text-view.ts';
import { alternates, countryNames, countryWords } from './entry-topics.ts';
import { inEveryLanguage, titled } from './entry-title.ts';
import type { UngroupedEntry } from './name-entry.ts';

/** Lists cut down to one country, kind or year, under the name of that in every language. */
export function namedListEntries(ctx: PageContext): UngroupedEntry[] {
  return everyList(ctx, (list) => choiceEntries(ctx, list, true));
}

/** Lists cut down to anything else. They are found by their titles alone. */
export function otherListEntries(ctx: PageContext): UngroupedEntry[] {
  return everyList(ctx, (list) => choiceEntries(ctx, list, false));
}

function choiceEntries<Item>(ctx: PageContext, list: ListInput<Item>, isNamed: boolean): UngroupedEntry[] {
  const { locale, t } = ctx;
  const { collection } = list;
  return [...listChoices(list).keys()]
    .filter((choice) => isNamed === (collection !== 'sources' && hasName(choice)))
    .map(({ field, value, text }) => ({
      href: route.filter(locale, collection, field, value),
      // Mostly words of the interface, such as a year or a country.
      ...titled(ctx, plain(t('list.filterTitle', { list: t(`nav.${collection}`), value: text }))),
      kind: t('site.sections'),
      ...(isNamed
        ? { topics: topicsOf(ctx, collection, field, value), ...choiceNames(ctx, collection, field, value) }
        : { names: [] }),
    }));
}

const NAMED_FIELDS: ReadonlySet<string> = new Set(['kind', 'country', 'year']);

function hasName({ field, value }: { field: string; value: string }): boolean {
  return NAMED_FIELDS.has(field) && value !== 'undated';
}

/** What is in the list, and for a country all that it is called. */
function topicsOf(ctx: PageContext, collection: ListedCollection, field: string, value: string): string[] {
  return [
    ctx.t(`found.${collection}`),
    ...(field === 'country' ? [countryWords(ctx, value.toUpperCase())] : []),
  ];
}

function choiceNames(
  ctx: PageContext,
  collection: string,
  field: string,
  value: string,
): Pick<UngroupedEntry, 'names' | 'forms'> {
  if (field === 'year') return { names: [{ text: value }] };
  if (field === 'country') {
    const names = countryNames(ctx, value.toUpperCase());
    const isShown = (name: { lang?: string }): boolean => ctx.registry.site.locales.includes(name.lang ?? '');
    // Of several lists by one country, that of its partners is meant: the others have its names among their topics.
    if (collection !== 'partners') return { names: [] };
    return {
      names: names.filter(isShown).map(({ text, lang = ctx.locale }) => tagged(text, lang, ctx.locale)),
      forms: names.filter((name) => !isShown(name)).map(({ text }) => text),
    };
  }
  const kind = kindsOf(ctx, collection).find(({ id }) => id === value);
  const names: LangText[] = inEveryLanguage(ctx, kind?.label, kind?.plural);
  return { names, forms: alternates(kind?.alternateNames) };
}

function kindsOf({ registry }: PageContext, collection: string): readonly Term[] {
  if (collection === 'partners') return registry.partnerKinds;
  return collection === 'agreements' ? registry.agreementKinds : registry.eventKinds;
}
