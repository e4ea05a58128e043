import type { Declared, Registry } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/translate.ts';
import { route } from '../../routes.ts';
import type { Notebook, NoteRef } from './notes.ts';
import { localize, plain, type LangText, type LinkView } from './text-view.ts';

/** A declared number beside what is listed. */
export interface DeclaredView {
  id: string;
  /** What is counted, as a link to the list. */
  what: LinkView;
  count: string;
  /** How the listed records stand to the declared number, sentence by sentence. */
  sentences: string[];
  note?: LangText;
  areas: LinkView[];
  exchangeForms: LinkView[];
  notes: NoteRef[];
}

/** A declared number with what the registry lists against it. */
export function declaredView(
  declared: Declared,
  registry: Registry,
  locale: Locale,
  notebook: Notebook,
): DeclaredView {
  return {
    id: ['declared', declared.collection, declared.kind ?? declared.scope]
      .filter((part) => part !== undefined)
      .join('-'),
    what: declaredWhat(declared, registry, locale),
    count: formatNumber(declared.count, locale),
    sentences: sentences(declared, locale),
    ...(declared.note && { note: localize(declared.note, locale) }),
    areas: declared.areas.map((area) => ({
      href: route.term(locale, 'areas', area.id),
      text: localize(area.label, locale),
    })),
    exchangeForms: declared.exchangeForms.map((form) => ({
      href: route.term(locale, 'exchange-forms', form.id),
      text: localize(form.label, locale),
    })),
    notes: notebook.cite(declared.cite),
  };
}

function declaredWhat({ collection, kind, scope }: Declared, registry: Registry, locale: Locale): LinkView {
  const t = useMessages(locale);
  const list = route.list(locale, collection);
  const term = [...registry.partnerKinds, ...registry.agreementKinds].find(({ id }) => id === kind);
  if (term && (collection === 'partners' || collection === 'agreements')) {
    // A kind of which nothing is listed has no page.
    const isListed = registry[collection].some((record) => record.kind.id === term.id);
    return {
      href: isListed ? route.filter(locale, collection, 'kind', term.id) : list,
      text: localize(term.plural ?? term.label, locale),
    };
  }
  return { href: list, text: plain(scope === undefined ? t(`nav.${collection}`) : t(`declared.${scope}`)) };
}

/** A document names all that it counts, some, or none; of those it names the registry may not have all yet. */
function sentences({ count, named, listedByDeclarer, listedByOthers }: Declared, locale: Locale): string[] {
  const t = useMessages(locale);
  const listed = listedByDeclarer.length;
  const number = formatNumber(listed, locale);
  const others = formatNumber(listedByOthers.length, locale);
  const isNoneNamed = !named && listed === 0;
  if (isNoneNamed && listedByOthers.length > 0) return [t('home.notNamed', { count: others })];
  if (isNoneNamed) return [t('home.noneNamed')];
  const isComplete = named && listed >= count;
  return [
    named && !isComplete
      ? t('home.namedListed', { count: number, total: formatNumber(count, locale) })
      : t(named ? 'home.listedNamed' : 'home.someNamed', { count: number }),
    ...(listedByOthers.length === 0 ? [] : [t('home.newer', { count: others })]),
  ];
}
