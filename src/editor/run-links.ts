import { join } from 'node:path';
import { answerFlags, contentAsked, CONTENT_FLAGS, type Terminal } from '../check/answer-flags.ts';
import { readFlags } from '../check/read-flags.ts';
import { readContent } from '../content-source/read-content.ts';
import { shownFolder } from '../content-source/shown-folder.ts';
import { sha256 } from '../content-source/source-file.ts';
import { linkWords } from '../i18n/editor-texts/link-words.ts';
import type { Content } from '../registry/record.ts';
import { archivedCopy } from './links/archived-copy.ts';
import { askAddress, type Asking, type Outcome } from './links/ask-address.ts';
import { askedBefore } from './links/asked-before.ts';
import { askPolitely } from './links/ask-politely.ts';
import { reportLinks, type SeenSource } from './links/report-links.ts';
import { writeSeen } from './links/write-seen.ts';

/**
 * Asks the addresses of all sources and writes into them what was seen: `[--dry-run] [--archived] [--content DIR]
 * [--lang ru|en]`. An archived copy is looked up where a link is dead, with `--archived` for all that have none.
 * @returns exit code: 0, also where links are dead; 1 without a network or content, and when interrupted
 */
export async function runLinks(args: readonly string[], terminal: LinkTerminal): Promise<number> {
  const { env, print, now, network } = terminal;
  const flags = readFlags(args, FLAGS);
  const { folder, lang } = contentAsked(flags, env);
  const answer = answerFlags(flags, { command: 'links', kinds: FLAGS, lang });
  if (answer !== undefined) {
    print(answer.text);
    return answer.code;
  }
  const words = linkWords(lang);
  const fail = (text: string) => {
    print(text);
    return 1;
  };
  const { content, findings } = readContent(folder);
  if (content === undefined || findings.some(({ level }) => level === 'error'))
    return fail(words.contentBroken);
  const day = new Intl.DateTimeFormat('sv', { timeZone: content.site.home.timeZone }).format(now());
  const before = askedBefore(join(terminal.room, `links-${sha256(folder).slice(0, 12)}.jsonl`), day);
  const sources = content.records.sources.filter(({ data }) => data.url !== undefined);
  if (sources.length === 0) return fail(words.nothingToAsk);
  const addresses = [...new Set(sources.map(({ data }) => data.url ?? ''))];
  const left = addresses.filter((address) => !before.known.has(address));
  print(words.begins(addresses.length, addresses.length - left.length));
  const asking = { ...network, userAgent: userAgent(content), signal: terminal.signal };
  try {
    await askPolitely(left, asking, async (address) => {
      before.add(address, await askAddress(address, asking));
    });
  } catch (error) {
    if (!terminal.signal?.aborted) throw error;
    return fail(words.interrupted);
  }
  const seen = judged(sources, before.known);
  if (!seen.some(({ outcome }) => hasAnswered(outcome))) {
    // Once there is a network, all is to be asked anew.
    before.forget();
    return fail(words.noNetwork);
  }
  await findCopies(seen, flags.given.has('archived'), asking);
  print(reportLinks(seen, { words, folder: shownFolder(folder) }));
  const isTrial = flags.given.has('dry-run');
  const files = seen.filter((one) => writeSeen(folder, one, day, isTrial)).length;
  print(isTrial ? words.wouldWrite(files) : words.wrote(files));
  if (!isTrial) before.forget();
  return 0;
}

const FLAGS = { 'dry-run': 'switch', archived: 'switch', ...CONTENT_FLAGS } as const;

/** Who asks, so that whoever keeps a server can see it and write to the registry. */
function userAgent({ site }: Content): string {
  return `external-relations-registry (+${new URL(site.url).href}; checks links of its sources)`;
}

/** A host that nobody knows is gone, once others have answered. */
function judged(sources: Content['records']['sources'], known: ReadonlyMap<string, Outcome>): SeenSource[] {
  const isOnline = [...known.values()].some(hasAnswered);
  return sources.flatMap(({ file, data }) => {
    const outcome = known.get(data.url ?? '');
    if (outcome === undefined) return [];
    const isGone = isOnline && outcome.kind === 'unsure' && outcome.why === 'no-host';
    return [{ file, data, outcome: isGone ? { kind: 'dead' as const } : outcome }];
  });
}

function hasAnswered(outcome: Outcome): boolean {
  return outcome.kind !== 'unsure' || outcome.status !== undefined;
}

async function findCopies(seen: readonly SeenSource[], isForAll: boolean, asking: LinkAsking): Promise<void> {
  const wanted = seen.filter(
    ({ data, outcome }) => data.archivedUrl === undefined && (isForAll || outcome.kind === 'dead'),
  );
  for (const one of wanted) {
    const { url = '', accessed, date } = one.data;
    one.copy = await archivedCopy(asking.archive, url, accessed ?? date, asking);
    one.isCopySought = true;
  }
}

type LinkAsking = Asking & LinkTerminal['network'];

/** Where the command runs, and how it asks. */
interface LinkTerminal extends Terminal {
  now: () => number;
  /** Folder for what was asked today. */
  room: string;
  /** Interrupts the asking. */
  signal?: AbortSignal | undefined;
  network: {
    /** Between two questions to one host and for one answer, in milliseconds. */
    pause: number;
    timeout: number;
    /** How many hosts are asked at a time. */
    hosts: number;
    /** Where archived copies are looked up. */
    archive: string;
    isAllowed?: (url: string) => boolean;
  };
}
