import { buildRegistry } from '../../../src/registry/build-registry.ts';
import type { Registry } from '../../../src/registry/model.ts';
import type { Content } from '../../../src/registry/record.ts';
import { bookPages } from '../../../src/views/book/book-view.ts';
import { comparePages } from '../../../src/views/compare/compare-view.ts';
import { bilingualBriefView, briefView } from '../../../src/views/partner/brief-view.ts';
import type { FactValue, FactView } from '../../../src/views/parts/fact-view.ts';
import type { FrameView } from '../../../src/views/frame/frame-view.ts';
import { dataView } from '../../../src/views/open-data/data-view.ts';
import { handbookView } from '../../../src/views/handbook/handbook-view.ts';
import { homeView } from '../../../src/views/home/home-view.ts';
import { listPages } from '../../../src/views/list/list-pages.ts';
import { changesView } from '../../../src/views/changes/changes-view.ts';
import { pageView } from '../../../src/views/prose/page-view.ts';
import { partnerView } from '../../../src/views/partner/partner-view.ts';
import { recordPages } from '../../../src/views/record/record-pages.ts';
import type { PagePlan } from '../../../src/views/page-plan.ts';
import { reportYears } from '../../../src/registry/derive/yearly-report.ts';
import { reportIndexView, reportView } from '../../../src/views/report/report-view.ts';
import { searchPageView } from '../../../src/views/search/search-page-view.ts';
import { directionView, topicView } from '../../../src/views/vocabulary/term-view.ts';
import { vocabularyView } from '../../../src/views/vocabulary/vocabulary-view.ts';
import { timelinePages } from '../../../src/views/timeline/timeline-view.ts';
import { translationsView } from '../../../src/views/handbook/translations-view.ts';
import { pageContext } from '../../../src/views/context.ts';
import { sampleChanges } from './sample-changes.ts';

/** A view with the frame that every page has. */
export interface PageOf {
  frame: FrameView;
}

/** The registry of some content on one and the same day. */
export function registryOf(content: Content): Registry {
  return buildRegistry(content, { asOf: '2026-11-23' }).registry;
}

/** The record of an id. @throws when the sample has none */
export function byId<T extends { id: string }>(records: readonly T[], id: string): T {
  const found = records.find((record) => record.id === id);
  if (!found) throw new Error(`The sample has no "${id}"`);
  return found;
}

/** Every page of a site in one language, the map page apart: drawing it takes longer than all others together. */
export function everyPage(registry: Registry, locale: string): PageOf[] {
  const ctx = pageContext(registry, locale, { lastChanged: () => '2026-10-01', changes: sampleChanges });
  return [
    homeView(ctx),
    ...made(timelinePages(ctx)),
    searchPageView(ctx),
    reportIndexView(ctx),
    dataView(ctx),
    ...made(bookPages(ctx)),
    changesView(ctx),
    ...HANDBOOK.map(({ name }) => handbookView(ctx, name, HANDBOOK, true)),
    translationsView(ctx, []),
    ...reportYears(registry).map((year) => reportView(ctx, year)),
    ...made(listPages(ctx)),
    ...registry.partners.map((record) => partnerView(ctx, record)),
    ...made(comparePages(ctx)),
    ...registry.partners.map((record) => briefView(ctx, record)),
    ...registry.site.locales
      .filter((other) => other !== locale)
      .flatMap((other) =>
        registry.partners.map((record) => bilingualBriefView(ctx, pageContext(registry, other), record)),
      ),
    ...made(recordPages(ctx)),
    ...registry.directions.map((term) => directionView(ctx, term)),
    ...registry.areas.map((term) => topicView(ctx, 'areas', term)),
    ...registry.exchangeForms.map((term) => topicView(ctx, 'exchange-forms', term)),
    ...(['areas', 'exchange-forms'] as const).map((name) => vocabularyView(ctx, name)),
    ...registry.pages.flatMap((page) => pageView(ctx, page) ?? []),
  ];
}

/** The views of all these pages. */
export function made<View>(plans: readonly PagePlan<View>[]): View[] {
  return plans.map(({ make }) => make());
}

const HANDBOOK = [
  { name: 'index', title: '1' },
  { name: 'errors', title: '2' },
];

/** Every text in a value, however deep, with the path to it. */
export function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  // A cell of a table may be empty.
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'cells' ? [] : textsIn(inner, `${path}/${key}`),
  );
}

/** The first value of a fact by its term. */
export function valueOf(facts: readonly FactView[], term: string): FactValue | undefined {
  return facts.find((fact) => fact.term.text === term)?.values[0];
}
