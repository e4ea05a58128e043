import type { PageContext } from '../context.ts';
import type { LangText } from '../parts/text-view.ts';
import { namedListEntries, otherListEntries } from './list-entries.ts';
import type { NameEntry, UngroupedEntry } from './name-entry.ts';
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
 * Everything on the site that can be asked for, in the order of importance: partners, associations, legal acts, prose
 * pages, terms, the pages of the site itself, lists. Papers, events and sources, whose titles are sentences, come last.
 * What is over comes behind the rest of its group.
 * @param handbook its pages, the cover first, where the language has it
 */
export function nameEntries(
  ctx: PageContext,
  handbook: readonly { name: string; title: string }[] = [],
): NameEntry[] {
  const groups: UngroupedEntry[][] = [
    recordEntries.partners(ctx),
    recordEntries.associations(ctx),
    recordEntries.legalActs(ctx),
    [homeEntry(ctx)],
    proseEntries(ctx),
    termEntries(ctx),
    sitePageEntries(ctx),
    namedListEntries(ctx),
    recordEntries.founding(ctx),
    recordEntries.papers(ctx),
    recordEntries.events(ctx),
    [...reportEntries(ctx), ...handbookEntries(ctx, handbook), ...otherListEntries(ctx)],
    recordEntries.sources(ctx),
  ];
  return groups
    .flatMap((entries, group) => entries.map((entry) => grouped(entry, group)))
    .sort((a, b) => a.group - b.group);
}

function grouped({ names, isPast, ...entry }: UngroupedEntry, group: number): NameEntry {
  return {
    ...entry,
    names: distinct([{ text: entry.title, ...(entry.lang && { lang: entry.lang }) }, ...names]),
    group: isPast ? group + 0.5 : group,
  };
}

/** The first of equal names; the title is one of them. */
function distinct(names: readonly LangText[]): LangText[] {
  const seen = new Set<string>();
  return names.filter(({ text }) => !seen.has(text) && seen.add(text));
}
