import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { siteCheck } from '../../check/site-check.ts';
import { localeOfPath, pathOfFile, type BuiltSite } from '../../check/site/built-site.ts';
import type { SiteFinding } from '../../check/site/site-finding.ts';
import { enterStage } from '../../content-source/enter-stage.ts';
import { writeDraft, type FileDraft } from '../../drafts/file-draft.ts';
import { shownFile, shownWords } from '../../drafts/shown-words.ts';
import { sitemaps } from '../../export/found/sitemap.ts';
import { fileWriter, filesBelow } from '../folder-files.ts';
import { finishPage } from '../../finish/finish-page.ts';
import { formatBytes } from '../../i18n/format.ts';
import { languageOfPages } from '../../i18n/locales.ts';
import { OFFLINE_COPY } from '../../views/open-data/data-files.ts';
import { offlineCopy } from '../offline/offline-copy.ts';
import { withMetaPolicy } from './meta-policy.ts';
import { preloadModules } from './preload-modules.ts';
import { tellSizes, tellsSizes } from './tell-sizes.ts';
import { basePath, settleBase } from '../../routes.ts';
import { startIndex } from '../../search/build-index.ts';

// The thread of `page-work.ts`: takes pages and files one after the other, and answers each.

/** What the thread is to do. */
export interface Work {
  /** Absolute path of the folder of the site. */
  folder: string;
  settings: Pick<BuiltSite, 'origin' | 'basePath' | 'locales'>;
  hasIndex: boolean;
  /** Whether there is to be a copy that opens without a network. */
  hasOfflineCopy: boolean;
  /** Whether each page states in itself what it may load. */
  hasMetaPolicy: boolean;
}

export type Order = PageOrder | FileOrder | { kind: 'finish' };

/** What one address has. */
interface Placed {
  /** Of the address, encoded. */
  path: string;
  /** Below the folder of the site, with `/`. */
  file: string;
}

export interface PageOrder extends Placed {
  kind: 'page';
  /** HTML in UTF-8, handed over and not copied. */
  contents: ArrayBuffer;
}

export interface FileOrder extends Placed {
  kind: 'file';
  /** Its bytes, handed over and not copied, or what it tells. */
  contents: ArrayBuffer | FileDraft;
}

export type Answer =
  | { kind: 'written' }
  | { kind: 'finished'; findings: SiteFinding[] }
  /** Something went wrong with the page of an address. */
  | { kind: 'failed'; path: string; error: unknown };

/** Files with words of the interface. */
const HAS_WORDS = /\.(?:json|txt)$/u;

/** Folder of the index below that of the site. */
const INDEX_FOLDER = 'pagefind';

const { folder, settings, hasIndex, hasOfflineCopy, hasMetaPolicy }: Work = workerData;
settleBase(settings.basePath);
const check = siteCheck(settings);
const writeFile = fileWriter(folder);
const index = hasIndex ? startIndex() : undefined;
const offline = hasOfflineCopy ? offlineCopy(folder, OFFLINE_COPY, settings) : undefined;
/** Pages that tell the sizes of files which are made last. */
const waiting = new Map<string, string>();

let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (order: Order) => {
  last = last.then(() => (order.kind === 'finish' ? finish() : take(order)));
  // An error of the work ends the thread, and so reaches whoever waits for it.
  last.catch((error: unknown) => {
    throw error;
  });
});

async function take(order: PageOrder | FileOrder): Promise<void> {
  try {
    await (order.kind === 'page' ? finishAndWrite(order) : writeContents(order));
    enterStage('idle');
    answer({ kind: 'written' });
  } catch (error) {
    answer({ kind: 'failed', path: order.path, error });
  }
}

async function finishAndWrite({ file, contents }: PageOrder): Promise<void> {
  const path = pathOfFile(file, settings.basePath);
  enterStage('typeset');
  const page = finishPage(Buffer.from(contents).toString(), localeOfPath(path, settings));
  enterStage('judge');
  check.add({ file, title: page.title, elements: page.elements });
  enterStage('pack');
  offline?.addPage(file, page.html);
  if (tellsSizes(page.html)) waiting.set(file, page.html);
  else writePage(file, page.html);
  enterStage('index');
  if (page.indexed !== undefined) await (await index)?.add(file, page.indexed);
}

async function writeContents({ file, contents }: FileOrder): Promise<void> {
  enterStage('files');
  const bytes =
    contents instanceof ArrayBuffer ? shownBytes(file, contents) : await writeDraft(shownWords(contents));
  offline?.addFile(file, bytes);
  write(file, bytes);
}

function shownBytes(file: string, contents: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(contents);
  return HAS_WORDS.test(file) ? shownFile(bytes) : bytes;
}

function writePage(file: string, html: string): void {
  const whole = preloadModules(html, readModule);
  write(file, hasMetaPolicy ? withMetaPolicy(whole) : whole);
}

function write(file: string, contents: string | Uint8Array): void {
  enterStage('write');
  writeFile(file, contents);
}

/** Scripts lie in the folder before the first page is made. */
function readModule(address: string): string | undefined {
  const file = join(folder, decodeURI(address).slice(settings.basePath.length));
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

async function finish(): Promise<void> {
  enterStage('index');
  await (await index)?.write(join(folder, INDEX_FOLDER));
  enterStage('pack');
  await offline?.finish(filesBelow(folder));
  for (const [file, html] of waiting) {
    const locale = localeOfPath(pathOfFile(file, settings.basePath), settings);
    writePage(
      file,
      tellSizes(html, (address) => sizeText(address, locale)),
    );
  }
  enterStage('judge');
  for (const [href, text] of sitemaps(settings.origin, check.listed()))
    write(href.slice(basePath().length + 1), text);
  const findings = check.finish(filesBelow(folder), (file) => readFileSync(join(folder, file), 'utf8'));
  enterStage('done');
  answer({ kind: 'finished', findings });
  parentPort?.close();
}

/** The size of a file of the site in words; nothing where there is no such file. */
function sizeText(address: string, locale = ''): string {
  const file = join(folder, decodeURI(address).slice(settings.basePath.length));
  const lang = languageOfPages(locale, settings.locales);
  return existsSync(file) ? formatBytes(statSync(file).size, lang) : '';
}

function answer(message: Answer): void {
  parentPort?.postMessage(message);
}
