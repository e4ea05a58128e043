import type { PageContext } from '../context.ts';
import type { LangText } from '../parts/text-view.ts';
import { hanSpellings } from './han-spellings.ts';
import { namedListEntries, otherListEntries } from './list-entries.ts';
import { groupNumber, type EntryGroup, type NameEntry, type UngroupedEntry } from './name-entry.ts';
import {
  handbookEntries,
  homeEntry,
  proseEntries,
  reportEntries,
  sitePageEntries,
  termEntries,
} from './page-entries.ts';
import { recordEntries } from './record-entries.ts';

/**
 * Everything on the site that can be asked for, in the order of `ENTRY_GROUPS`; what is over comes behind the rest of
 * its group.
 * @param handbook its pages, the cover first, where the language has it
 */
export function nameEntries(
  ctx: PageContext,
  handbook: readonly { name: string; title: string }[] = [],
): NameEntry[] {
  const groups: Readonly<Record<EntryGroup, readonly UngroupedEntry[]>> = {
    partners: recordEntries.partners(ctx),
    associations: recordEntries.associations(ctx),
    legalActs: recordEntries.legalActs(ctx),
    home: [homeEntry(ctx)],
    prose: proseEntries(ctx),
    terms: termEntries(ctx),
    sitePages: sitePageEntries(ctx),
    namedLists: namedListEntries(ctx),
    founding: recordEntries.founding(ctx),
    papers: recordEntries.papers(ctx),
    events: recordEntries.events(ctx),
    otherPages: [...reportEntries(ctx), ...handbookEntries(ctx, handbook), ...otherListEntries(ctx)],
    sources: recordEntries.sources(ctx),
  };
  return Object.entries(groups)
    .flatMap(([group, entries]) => entries.map((entry) => grouped(entry, groupNumber(group as EntryGroup))))
    .sort((a, b) => a.group - b.group);
}

function grouped({ names, isPast, ...entry }: UngroupedEntry, group: number): NameEntry {
  const forms = [...(entry.forms ?? []), ...names.flatMap(({ text }) => hanSpellings(text))];
  return {
    ...entry,
    ...(forms.length > 0 && { forms }),
    names: distinct([{ text: entry.title, ...(entry.lang && { lang: entry.lang }) }, ...names]),
    group: isPast ? group + 0.5 : group,
  };
}

/** The first of equal names; the title is one of them. */
function distinct(names: readonly LangText[]): LangText[] {
  const seen = new Set<string>();
  return names.filter(({ text }) => !seen.has(text) && seen.add(text));
}
