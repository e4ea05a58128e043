import type { PluralForms } from '../../plural.ts';
import type { changesPluralsRu, changesRu } from './ru.ts';

export const changesEn: Record<keyof typeof changesRu, string> = {
  'changes.title': 'Changes of the registry',
  'changes.lead':
    'What was added, corrected and removed in the entries of the registry, day by day, newest first.',
  'nav.changes': 'Changes',
  'changes.how':
    'The page is made by comparing the entries at the end of each day (Coordinated Universal Time). Corrections made on one day are taken together; the pages of the site and its vocabularies are not covered.',
  'changes.since':
    'The history begins on {date}; what the registry already held at the first recorded edit is not listed here.',
  'changes.partSince':
    'The site was built from a copy whose history begins on {date}; it does not keep what came before.',
  'changes.unknown':
    'The site was built from a copy without a history, so changes are not shown here. The day to which the information is up to date stands at the foot of every page.',
  'changes.none': 'The entries have not changed since.',
  'changes.feed': 'Feed of changes (Atom)',
  'changes.feedTitle': '{site}: changes of the registry',
  'changes.entry': '{name}: changes of {date}',
  'corrections.title': 'How mistakes are corrected',
  'corrections.text':
    'A mistake is anything that differs from the source. Whoever keeps the registry corrects it, naming the source that bears the correction out. What helps most is a link to a source that shows it.',
  'corrections.shown': 'This page shows what changed; for short facts, the old value and the new.',
  'corrections.noAddress': 'This site does not yet name an address for reports of mistakes.',
  'corrections.report':
    'To report a mistake, open the entry and choose “Report a mistake”: the entry and the field are filled in for you.',
  'changes.added': 'Entry added',
  'changes.removed': 'Entry removed',
  'changes.revised': 'Entry revised',
  'changes.renamed': 'Name of the entry in its address: {from} → {to}',
  'changes.merged': 'The entry “{name}” merged into this one',
  'changes.state': 'Status: {from} → {to}',
  'changes.firstState': 'Status: {to}',
  'changes.stateOn': '{state}, {date}',
  'changes.value': '{field}: {from} → {to}',
  'changes.filled': '{field}: added ({to})',
  'changes.emptied': '{field}: removed ({from})',
  'changes.joined': '{field}: added ({value})',
  'changes.left': '{field}: removed ({value})',
  'changes.text': '{field}: text changed',
  'changes.textAdded': '{field}: text added',
  'changes.textRemoved': '{field}: text removed',
  'changes.textIn': '{field}: text changed ({language})',
  'changes.translated': '{field}: translation added ({language})',
  'changes.translation': '{field}: translation changed ({language})',
  'changes.untranslated': '{field}: translation removed ({language})',
  'changes.rewritten': '{field}: changed',
  'changes.sourceAdded': '{field}: source added',
  'changes.sourceRemoved': '{field}: source removed',
  'changes.recordSourceAdded': 'Source of the entry added',
  'changes.recordSourceRemoved': 'Source of the entry removed',
  'changes.within': '{list}, {entry}',
  'changes.field': '{within} — {field}',
};

export const changesPluralsEn: Record<keyof typeof changesPluralsRu, PluralForms> = {
  'changes.more': {
    one: '{count} more entry added or changed on this day',
    other: '{count} more entries added or changed on this day',
  },
  'changes.moreInRecord': {
    one: 'And {count} more change in this entry',
    other: 'And {count} more changes in this entry',
  },
  'changes.older': {
    one: 'Changes of {count} earlier day are not shown here',
    other: 'Changes of {count} earlier days are not shown here',
  },
};
