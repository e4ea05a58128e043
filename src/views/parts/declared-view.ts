import type { Declared } from '../../registry/model.ts';
import { route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { cite, type NoteRef } from './notes.ts';
import { plain, type LangText, type LinkView } from './text-view.ts';

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
export function declaredView(ctx: PageContext, declared: Declared): DeclaredView {
  return {
    id: anchorOf(declared, ctx.registry.declared),
    what: declaredWhat(ctx, declared),
    count: ctx.number(declared.count),
    sentences: sentences(ctx, declared),
    ...(declared.note && { note: ctx.text(declared.note) }),
    areas: declared.areas.map((area) => ctx.term('areas', area)),
    exchangeForms: declared.exchangeForms.map((form) => ctx.term('exchange-forms', form)),
    notes: cite(declared.citations),
  };
}

/** Several sources may declare one and the same thing. */
function anchorOf(declared: Declared, all: readonly Declared[]): string {
  const nameOf = ({ collection, kind, scope }: Declared) =>
    ['declared', collection, kind ?? scope].filter((part) => part !== undefined).join('-');
  const before = all.slice(0, all.indexOf(declared)).filter((other) => nameOf(other) === nameOf(declared));
  return [nameOf(declared), ...(before.length > 0 ? [before.length + 1] : [])].join('-');
}

function declaredWhat(ctx: PageContext, { collection, kind, scope }: Declared): LinkView {
  const { registry, locale, t } = ctx;
  const list = route.list(locale, collection);
  const term = [...registry.partnerKinds, ...registry.agreementKinds].find(({ id }) => id === kind);
  if (term && (collection === 'partners' || collection === 'agreements')) {
    // A kind of which nothing is listed has no page.
    const isListed = registry[collection].some((record) => record.kind.id === term.id);
    return {
      href: isListed ? route.filter(locale, collection, 'kind', term.id) : list,
      text: ctx.text(term.plural ?? term.label),
    };
  }
  return { href: list, text: plain(scope === undefined ? t(`nav.${collection}`) : t(`declared.${scope}`)) };
}

/** A document names all that it counts, some, or none; of those it names the registry may not have all yet. */
function sentences(ctx: PageContext, { count, named, listedByDeclarer, listedByOthers }: Declared): string[] {
  const { t } = ctx;
  const listed = listedByDeclarer.length;
  const number = ctx.number(listed);
  const others = ctx.number(listedByOthers.length);
  const isNoneNamed = !named && listed === 0;
  if (isNoneNamed && listedByOthers.length > 0) return [t('home.notNamed', { count: others })];
  if (isNoneNamed) return [t('home.noneNamed')];
  const isComplete = named && listed >= count;
  return [
    named && !isComplete
      ? t('home.namedListed', { count: number, total: ctx.number(count) })
      : t(named ? 'home.listedNamed' : 'home.someNamed', { count: number }),
    ...(listedByOthers.length === 0 ? [] : [t('home.newer', { count: others })]),
  ];
}
