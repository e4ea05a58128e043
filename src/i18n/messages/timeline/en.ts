import type { timelineRu } from './ru.ts';

export const timelineEn: Record<keyof typeof timelineRu, string> = {
  'timeline.drawing': 'By partner',
  'timeline.table': 'In order, newest first',
  'timeline.same': 'Steps of relations and all else stand in the list below.',
  'timeline.years': 'Years',
  'timeline.date': 'Date',
  'timeline.what': 'What happened',
  'timeline.who': 'With whom',
  'timeline.membership': 'the city joins',
  'timeline.more': 'These are the {shown} most active of {count}. All partners',
  'timeline.silent': 'No document and no event of a known date',
  'timeline.decade': '{decade}s',
  'timeline.folded': '{title}: {count}',
  'timeline.undated': 'Date not established',
  'timeline.undatedLead': 'These are known to have happened; no source says when.',
  'timeline.none': 'There are no dated facts yet.',
};
