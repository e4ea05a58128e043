import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { dump, load } from 'js-yaml';
import type { NodeCommand } from './measure-process.ts';
import { median } from './median.ts';
import type { TableSection } from './section.ts';

/** Edits of each kind that are made, one after the other. */
const EDITS = 5;

/** How often a page is asked for while it does not yet show what was written. */
const ASK_EVERY_MS = 10;

/** How long one request may take before it is made again. */
const ANSWER_MS = 20_000;

/** How long to wait for what does not come. */
const PATIENCE_MS = 120_000;

/**
 * How long an editor waits for the site while it is being written: from the start to the first page, and from saving a
 * file to the page that shows it.
 * @param command starts the site over `content`
 * @param content folder of a content, which is changed
 */
export async function devTimes(
  name: string,
  command: NodeCommand,
  content: string,
): Promise<readonly string[]> {
  const started = performance.now();
  const server = spawn(process.execPath, command.args, {
    cwd: command.cwd,
    env: command.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => server.kill('SIGKILL');
  process.prependOnceListener('exit', stop);
  try {
    const record = firstPartner(content);
    const page = `${await addressOf(server)}/ru/partners/${record.id}/`;
    await shown(page, '</html>');
    const first = performance.now() - started;
    const prose = await afterEach(
      (word) => record.write((facts, body) => [facts, `${body}\n${word}\n`]),
      page,
    );
    const facts = await afterEach(
      (word) => record.write((old, body) => [{ ...old, summary: { ru: `${word}.`, en: `${word}.` } }, body]),
      page,
    );
    return [name, seconds(first), seconds(prose), seconds(facts)];
  } finally {
    stop();
    process.off('exit', stop);
  }
}

/** The table of such rows. */
export function devTable(rows: readonly (readonly string[])[]): TableSection {
  return {
    title: `The site while it is being written: until a page shows it, median of ${EDITS} edits`,
    columns: ['', 'first page', 'edit of prose', 'edit of a fact'],
    rows,
  };
}

async function afterEach(edit: (word: string) => void, page: string): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < EDITS; at += 1) {
    const word = `Правка${String(Math.trunc(performance.now()))}`;
    const saved = performance.now();
    edit(word);
    await shown(page, word);
    times.push(performance.now() - saved);
  }
  return median(times);
}

/** @throws Error when the page does not show the text in time */
async function shown(page: string, text: string): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    // A server that loads its modules anew may never answer who asked before.
    const answer = fetch(page, { signal: AbortSignal.timeout(ANSWER_MS) });
    const body = await answer.then((response) => response.text()).catch(() => '');
    if (body.includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  throw new Error(`${page} did not show "${text}" in ${PATIENCE_MS / 1000} s`);
}

/** Where the server says it listens. */
function addressOf(server: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (text: unknown) => {
      output += String(text);
      const [address] = /http:\/\/localhost:\d+/u.exec(output) ?? [];
      if (address !== undefined) resolve(address);
    };
    for (const stream of [server.stdout, server.stderr]) stream.on('data', read);
    const fail = () => reject(new Error(`The site did not start:\n${output}`));
    server.on('close', fail);
    // One of the same checkout may run already, and this one waits for its end.
    setTimeout(fail, PATIENCE_MS).unref();
  });
}

function firstPartner(content: string): Editable {
  const [name = ''] = readdirSync(join(content, 'partners'))
    .filter((file) => /^[\w-]+\.md$/u.test(file))
    .sort();
  const file = join(content, 'partners', name);
  return {
    id: name.slice(0, -'.md'.length),
    write(change) {
      const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(readFileSync(file, 'utf8')) ?? [];
      const [facts, text] = change(load(yaml) as object, body);
      writeFileSync(file, `---\n${dump(facts)}---\n${text}`);
    },
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

interface Editable {
  id: string;
  write: (change: (facts: object, body: string) => [facts: object, body: string]) => void;
}
