import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { SiteFinding } from '../../check/site/site-finding.ts';
import { pageFault } from '../../check/faults/page-fault.ts';
import type { BuiltSite } from '../../check/site/built-site.ts';
import { enterStage, type Stage } from '../../content-source/enter-stage.ts';
import { draftIn } from '../../drafts/draft-response.ts';
import type { InterfaceLocale } from '../../i18n/locales.ts';
import type { Answer, FileOrder, Order, PageOrder, Work } from './page-worker.ts';

/**
 * All that happens to a page after Astro has made it, in a thread of its own while Astro makes the next: it is
 * typeset, checked, read for the search index and written. Files are written there too, those to download first packed.
 */
interface PageWork {
  /** Takes the pages from Astro. */
  integration: AstroIntegration;
  /**
   * Waits for the last page, holds the pages against each other and writes the search index.
   * @returns what is wrong with the pages
   * @throws what went wrong with the work itself, such as a full disk
   */
  finish: () => Promise<SiteFinding[]>;
  /** Rejects when the work on a page has failed; a build that waits for the thread would wait for ever then. */
  failure: Promise<never>;
  /** Ends the thread, whatever it is doing. */
  stop: () => Promise<void>;
}

/** Pages and files that may wait for the thread: enough to keep both busy, few enough to stay small. */
const MOST_WAITING = 128;

/**
 * @param work the folder of the pages, where they will stand, and whether there is to be a search index
 * @param lang language in which an error names the page that could not be made
 * @throws from its parts, what the thread could not do
 */
export function pageWork(work: Work, lang: InterfaceLocale): PageWork {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), { workerData: work });
  const done = Promise.withResolvers<SiteFinding[]>();
  // Whoever waits hears of it; nobody may be waiting yet.
  done.promise.catch(() => undefined);
  const freed: (() => void)[] = [];
  let waiting = 0;
  worker.on('message', (answer: Answer) => {
    if (answer.kind === 'finished') return done.resolve(answer.findings);
    if (answer.kind === 'failed') return done.reject(pageFault(answer.path, answer.error, lang));
    waiting -= 1;
    freed.shift()?.();
  });
  worker.on('error', done.reject);
  const order = (message: Order, handedOver: ArrayBuffer[] = []) => worker.postMessage(message, handedOver);
  const add: Take = async (path, made) => {
    if (waiting >= MOST_WAITING) {
      enterStage('blocked');
      await new Promise<void>((resolve) => freed.push(resolve));
      enterStage('pages');
    }
    waiting += 1;
    const { contents } = made;
    order(
      { ...made, path, file: fileOf(path, work.settings) },
      contents instanceof ArrayBuffer ? [contents] : [],
    );
  };
  const failure = new Promise<never>((_resolve, reject) => {
    done.promise.catch(reject);
  });
  return {
    integration: takePages(lang, add),
    failure,
    async finish() {
      enterStage('wait');
      order({ kind: 'finish' });
      return done.promise;
    },
    async stop() {
      await worker.terminate();
    },
  };
}

/** Hands pages and files on in the order in which Astro begins them, which is the same in every build. */
function takePages(lang: InterfaceLocale, add: Take): AstroIntegration {
  return {
    name: 'page-work',
    hooks: {
      // After the check, which comes before it in the configuration.
      'astro:config:setup': () => void enterStage('collect'),
      'astro:build:generated': () => void enterStage('copies'),
      'astro:build:start': ({ setPrerenderer }) => {
        enterStage('bundle');
        let last = Promise.resolve();
        setPrerenderer((usual) => ({
          ...usual,
          name: 'page-work',
          async getStaticPaths() {
            enterStage('addresses');
            return usual.getStaticPaths();
          },
          async render(request, options) {
            const before = last;
            const { pathname } = new URL(request.url);
            // Astro asks for files as for pages, with a slash at the end.
            const path = options.routeData.type === 'endpoint' ? pathname.replace(/\/$/u, '') : pathname;
            enterStage(stageOf(path));
            const made = usual.render(request, options).catch((error: unknown) => {
              throw pageFault(path, error, lang);
            });
            const handedOn = made.then(async (result) => {
              const response = result instanceof Response ? result : result.response;
              if (isDetour(response)) return response;
              const contents = draftIn(response) ?? (await response.arrayBuffer());
              await before;
              const isFile = !(contents instanceof ArrayBuffer) || !isPage(response);
              await add(path, isFile ? { kind: 'file', contents } : { kind: 'page', contents });
              // Astro writes what has a body.
              return new Response(null);
            });
            last = Promise.allSettled([before, handedOn]).then(() => undefined);
            return handedOn;
          },
        }));
      },
    },
  };
}

function stageOf(path: string): Stage {
  if (path.endsWith('/')) return 'pages';
  return path.endsWith('.png') ? 'cards' : 'files';
}

/** Leads to another address. */
function isDetour({ status }: Response): boolean {
  return status >= 300 && status < 400;
}

/** The page for missing addresses is one too. */
function isPage({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/html') === true;
}

/** Where the page or file of an address stands below the folder of the site. */
function fileOf(path: string, { basePath }: Pick<BuiltSite, 'basePath'>): string {
  const inside = decodeURI(path).slice(basePath.length);
  // Hosts look for this one by its name.
  if (inside === '404/') return '404.html';
  return path.endsWith('/') ? `${inside}index.html` : inside;
}

/** Takes what Astro has made for an address. */
type Take = (path: string, made: Made) => Promise<void>;
type Made = Pick<PageOrder, 'kind' | 'contents'> | Pick<FileOrder, 'kind' | 'contents'>;
