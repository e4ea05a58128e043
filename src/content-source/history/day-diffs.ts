import { askGit } from '../ask-git.ts';
import { historyOf } from '../change-dates.ts';

/**
 * The days on which a folder changed, newest first, each with the files that differ between its end and the end of the
 * day before it. The line of first parents counts: what a merge brought came on the day of the merge. The oldest commit
 * is what the others are held against. Three processes of git, however long the history is.
 * @param most days; of older ones only their number is told
 */
export function dayDiffs(folder: string, most: number): DayDiffs {
  const history = historyOf(folder);
  const commits = history === 'none' ? [] : commitsOf(folder);
  const oldest = commits.at(-1);
  if (oldest === undefined) return { known: 'none', days: [], olderDays: 0 };
  const all = daysOf(commits);
  const days = all.slice(0, most);
  const diffs = diffsOf(folder, days);
  return {
    known: history === 'whole' ? 'whole' : 'part',
    since: oldest.day,
    // What was taken back on the same day is no change.
    days: days.flatMap(({ day, from, to }) => {
      const files = diffs.get(`${from} ${to}`);
      return files === undefined ? [] : [{ day, files }];
    }),
    olderDays: all.length - days.length,
  };
}

/** Newest first, with a day that is never later than that of a newer one, whatever the clocks said. */
function commitsOf(folder: string): Commit[] {
  const log = askGit(folder, ['log', '--first-parent', '--format=%T %cd', ...DAYS, '--', '.']);
  let latest = '9999';
  return (log ?? '').split('\n').flatMap((line) => {
    const [tree = '', date = ''] = line.split(' ');
    if (date === '') return [];
    if (date < latest) latest = date;
    return [{ tree, day: latest }];
  });
}

const DAYS = ['--date=format-local:%Y-%m-%d'];

function daysOf(commits: readonly Commit[]): { day: string; from: string; to: string }[] {
  const days: { day: string; from: string; to: string }[] = [];
  for (const [index, { tree, day }] of commits.entries()) {
    const before = commits[index + 1];
    if (before === undefined) break;
    const last = days.at(-1);
    if (last?.day === day) last.from = before.tree;
    else days.push({ day, from: before.tree, to: tree });
  }
  return days;
}

function diffsOf(folder: string, days: readonly { from: string; to: string }[]): Map<string, FileDiff[]> {
  const pairs = [...new Set(days.map(({ from, to }) => `${from} ${to}\n`))].join('');
  const raw = askGit(
    folder,
    ['diff-tree', '--stdin', '-r', `-M${ALIKE}`, '-z', '--raw', '--no-abbrev', '--relative', '--', '.'],
    pairs,
  );
  return parseDiffs(raw ?? '');
}

/** From how much of a text on a file counts as the same under another name. */
const ALIKE = '60%';

/** The parts of the raw format: a line with two trees; modes, ids and what happened; one path, or two. */
function parseDiffs(raw: string): Map<string, FileDiff[]> {
  const diffs = new Map<string, FileDiff[]>();
  let files: FileDiff[] = [];
  const parts = raw.split(/[\0\n]/u).values();
  for (const part of parts) {
    if (/^[0-9a-f]{40,64} [0-9a-f]{40,64}$/u.test(part)) {
      files = [];
      diffs.set(part, files);
    } else if (part.startsWith(':')) {
      const [, , from = '', to = '', what = ''] = part.split(' ');
      const path = parts.next().value ?? '';
      const isMoved = what.startsWith('R');
      const moved = isMoved ? (parts.next().value ?? '') : path;
      files.push({
        ...(!what.startsWith('A') && { before: { file: path, blob: from } }),
        ...(!what.startsWith('D') && { after: { file: moved, blob: to } }),
      });
    }
  }
  return diffs;
}

interface Commit {
  tree: string;
  day: string;
}

/** A file that differs: as it was and as it is. */
export interface FileDiff {
  before?: BlobFile;
  after?: BlobFile;
}

interface BlobFile {
  /** Relative to the folder. */
  file: string;
  blob: string;
}

interface DayDiffs {
  /** Whether git knows the whole history, its latest part, or nothing. */
  known: 'whole' | 'part' | 'none';
  /** The day of the oldest commit that is known. */
  since?: string;
  days: { day: string; files: FileDiff[] }[];
  olderDays: number;
}
