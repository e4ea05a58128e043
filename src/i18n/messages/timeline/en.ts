import type { timelineRu } from './ru.ts';

export const timelineEn: Record<keyof typeof timelineRu, string> = {
  'timeline.drawing': 'By year',
  'timeline.table': 'As a table',
  'timeline.same': 'The drawing shows what the table below says; each mark leads to its row.',
  'timeline.show': 'Show',
  'timeline.general': 'Associations and legal basis',
  'timeline.date': 'Date',
  'timeline.what': 'What happened',
  'timeline.who': 'With whom',
  'timeline.today': 'today',
  'timeline.membership': 'the city joins',
  'timeline.undated': 'Date not established',
  'timeline.undatedLead': 'These are known to have happened; no source says when.',
  'timeline.none': 'There are no dated facts yet.',
  'timeline.key': 'How dates are drawn',
  'timeline.key.day': 'the day is known',
  'timeline.key.span': 'only the month or the year is known: a bar of that length',
  'timeline.key.approximate': 'about that time',
  'timeline.key.uncertain': 'the date is not confirmed',
  'timeline.key.open': 'beginning or end is open',
  'timeline.key.counts': 'there are many facts: the height of a column is how many fall in the year',
};
