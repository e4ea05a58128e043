import { fieldLabel } from '../../i18n/field-words/field-words.ts';
import type { MessageKey } from '../../i18n/messages/index.ts';
import type { Change, ChangedField, Texts } from '../../registry/changes/change.ts';
import { WHOLE_RECORD } from '../../registry/citations.ts';
import type { CollectionName } from '../../format/index.ts';
import type { Locale } from '../../format/localized-text.ts';
import { interfaceLanguage } from '../../i18n/locales.ts';
import type { PageContext } from '../context.ts';
import { recordById } from '../parts/records-of.ts';
import { fieldWord } from '../record/field-word.ts';
import { joined, localize, plain, sentence, type LangText, type LinkView } from '../parts/text-view.ts';
import { changedValue, textIn } from './changed-value.ts';

/** A change as a sentence, with the records that stand behind it. */
export interface ChangeView {
  text: LangText;
  /** Sources and papers; those that the registry no longer has are left out. */
  by: LinkView[];
}

/** What changed in a record of a collection, each in a sentence; a text may have changed in several languages. */
export function changeViews(
  ctx: PageContext,
  collection: CollectionName,
  change: Exclude<Change, { kind: 'source' }>,
): ChangeView[] {
  const { t } = ctx;
  switch (change.kind) {
    case 'added':
    case 'removed':
    case 'revised':
      return [told(plain(t(`changes.${change.kind}`)))];
    case 'renamed':
      return [told(plain(t('changes.renamed', { from: change.from, to: change.to })))];
    case 'merged': {
      const name = Object.keys(change.name).length === 0 ? plain(change.id) : textIn(ctx, change.name);
      return [told(sentence((text) => t('changes.merged', { name: text }), name))];
    }
    case 'state':
      return [stateView(ctx, change)];
    case 'text':
      return textViews(ctx, fieldWords(ctx, collection, change.at), change);
    default:
      return [told(valueText(ctx, fieldWords(ctx, collection, change.at), change))];
  }
}

function told(text: LangText, by: LinkView[] = []): ChangeView {
  return { text, by };
}

function stateView(
  ctx: PageContext,
  { plan, from, to, date, sources, agreement }: Extract<Change, { kind: 'state' }>,
): ChangeView {
  const { t } = ctx;
  const words = (state: unknown) => changedValue(ctx, plan, state).text;
  const on = date === undefined ? undefined : changedValue(ctx, { ...plan, kind: 'date' }, date).text;
  const now = on === undefined ? words(to) : t('changes.stateOn', { state: words(to), date: on });
  const text =
    from === undefined
      ? t('changes.firstState', { to: now })
      : t('changes.state', { from: words(from), to: now });
  return told(plain(text), [
    ...linksTo(ctx, 'agreements', agreement === undefined ? [] : [agreement]),
    ...linksTo(ctx, 'sources', sources),
  ]);
}

/** A source that was added to several fields, or taken from them, in one sentence. */
export function sourceViews(
  ctx: PageContext,
  collection: CollectionName,
  changes: readonly Extract<Change, { kind: 'source' }>[],
): ChangeView[] {
  const groups = Map.groupBy(changes, ({ what, source }) => `${what} ${source}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const fields = group.flatMap(({ at }) => {
      const path = at.path.at(-1) === 'cite' ? at.path.slice(0, -1) : at.path;
      return path.at(-1) === WHOLE_RECORD ? [] : [fieldWords(ctx, collection, { ...at, path })];
    });
    const [added, removed] = fields.length === 0 ? OF_RECORD : OF_FIELDS;
    const text = filled(ctx, first.what === 'added' ? added : removed, { field: joined(fields, '; ') });
    const links = linksTo(ctx, 'sources', [first.source]);
    return [told(links.length > 0 ? text : joined([text, plain(first.source)], ' — '), links)];
  });
}

const OF_RECORD = ['changes.recordSourceAdded', 'changes.recordSourceRemoved'] as const;
const OF_FIELDS = ['changes.sourceAdded', 'changes.sourceRemoved'] as const;

function linksTo(ctx: PageContext, collection: CollectionName, ids: readonly string[]): LinkView[] {
  return ids.flatMap((id) => {
    const record = recordById(ctx.registry, collection, id);
    return record === undefined ? [] : [ctx.link(record)];
  });
}

function valueText(
  ctx: PageContext,
  field: LangText,
  change: Extract<Change, { kind: 'value' | 'part' | 'rewritten' }>,
): LangText {
  if (change.kind === 'rewritten') return filled(ctx, 'changes.rewritten', { field });
  const { plan } = change;
  const words = (value: unknown) => changedValue(ctx, plan, value);
  if (change.kind === 'part') {
    const key = change.what === 'added' ? 'changes.joined' : 'changes.left';
    return filled(ctx, key, { field, value: words(change.value) });
  }
  const { from, to } = change;
  if (from === undefined) return filled(ctx, 'changes.filled', { field, to: words(to) });
  if (to === undefined) return filled(ctx, 'changes.emptied', { field, from: words(from) });
  return filled(ctx, 'changes.value', { field, from: words(from), to: words(to) });
}

/**
 * The text of the page's language in full where it is short, else that it changed. Where only other languages changed,
 * it is said of each.
 */
function textViews(
  ctx: PageContext,
  field: LangText,
  { from, to }: { from: Texts; to: Texts },
): ChangeView[] {
  const { locales } = ctx.registry.site;
  const changed = locales.filter((locale) => from[locale] !== to[locale]);
  const [original = ctx.locale] = locales;
  const isOriginal = changed.includes(original);
  if (changed.includes(ctx.locale)) {
    const [old, now] = [from[ctx.locale], to[ctx.locale]];
    return [told(isOriginal ? ownText(ctx, field, old, now) : translated(ctx, field, ctx.locale, old, now))];
  }
  return changed.map((locale) =>
    told(
      locale === original
        ? filled(ctx, 'changes.textIn', { field, language: plain(ctx.language(locale)) })
        : translated(ctx, field, locale, from[locale], to[locale]),
    ),
  );
}

function translated(ctx: PageContext, field: LangText, locale: Locale, old?: string, now?: string): LangText {
  const language = plain(ctx.language(locale));
  if (old === undefined) return filled(ctx, 'changes.translated', { field, language });
  if (now === undefined) return filled(ctx, 'changes.untranslated', { field, language });
  if (locale === ctx.locale && isShort(old) && isShort(now)) return plainChange(ctx, field, old, now);
  return filled(ctx, 'changes.translation', { field, language });
}

function ownText(ctx: PageContext, field: LangText, old?: string, now?: string): LangText {
  if (isShort(old) && isShort(now)) return plainChange(ctx, field, old, now);
  if (old === undefined) return filled(ctx, 'changes.textAdded', { field });
  return filled(ctx, now === undefined ? 'changes.textRemoved' : 'changes.text', { field });
}

function plainChange(ctx: PageContext, field: LangText, old?: string, now?: string): LangText {
  const text = (words: string) => localize({ [ctx.locale]: words }, ctx.locale, ctx.lang);
  if (old === undefined) return filled(ctx, 'changes.filled', { field, to: text(now ?? '') });
  if (now === undefined) return filled(ctx, 'changes.emptied', { field, from: text(old) });
  return filled(ctx, 'changes.value', { field, from: text(old), to: text(now) });
}

/** Most signs of a text that is printed in full; whole sentences are not. */
const SHORT = 100;

function isShort(text: string | undefined): boolean {
  return text === undefined || (text.length <= SHORT && !/\n|\.$/u.test(text));
}

/** What a field is called, within which entry of a list. */
function fieldWords(ctx: PageContext, collection: CollectionName, { path, entry }: ChangedField): LangText {
  const field = labelOf(ctx, collection, path);
  if (entry === undefined) return field;
  const list = labelOf(ctx, collection, entry.path);
  const within = filled(ctx, 'changes.within', { list, entry: changedValue(ctx, entry.plan, entry.value) });
  return path.length === entry.path.length ? within : filled(ctx, 'changes.field', { within, field });
}

function labelOf(ctx: PageContext, collection: CollectionName, path: readonly string[]): LangText {
  const name = path.at(-1) ?? '';
  if (name === 'body') return plain(ctx.t('section.story'));
  const lang = interfaceLanguage(ctx.lang, []);
  const label = fieldLabel([collection, ...path], lang);
  return label === undefined ? plain(fieldWord(ctx, name)) : ctx.tagged(label, lang);
}

/** A message with texts in its places, each of which keeps its language. */
function filled(ctx: PageContext, key: MessageKey, texts: Readonly<Record<string, LangText>>): LangText {
  const pieces = ctx.t(key).split(/\{(\w+)\}/u);
  return joined(
    pieces.map((piece, index) => (index % 2 === 0 ? plain(piece) : (texts[piece] ?? plain(piece)))),
  );
}
