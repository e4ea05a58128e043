import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { type LighthouseAudit, type LighthouseFlags, type LighthouseReport } from 'lighthouse';
import defaultConfig, { type LighthouseConfig } from 'lighthouse/core/config/default-config.js';
import { chromium } from 'playwright-core';
import { LAUNCH } from '../browser/open-browser.ts';

/** Categories of Lighthouse in which a page has to reach 100. */
export const GATES = ['accessibility', 'best-practices', 'seo'] as const;

/**
 * A browser in which Lighthouse looks at pages, one after the other: it cannot look at two at a time.
 * @param options.timed whether speed counts, so that Lighthouse has to know how fast the machine is
 * @returns `audit`, which gives the report on a page as on a phone of medium speed, and `close`
 */
export async function openAuditor({ timed = false } = {}): Promise<Auditor> {
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...LAUNCH,
    args: [...LAUNCH.args, '--remote-debugging-port=0'],
  });
  if (!timed) await context.addInitScript(skipMachineTest);
  // The browser takes a free port and says here which.
  const port = Number.parseInt(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8'), 10);
  return {
    audit: async (url, flags) => {
      const all = { port, disableFullPageScreenshot: true, ...flags };
      const result = await lighthouse(url, all, configOf(flags.onlyCategories));
      if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}`);
      return result.lhr;
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Settings for the gates alone: nothing is timed, so nothing is waited for after the page has loaded.
 * Left out is what only informs and needs a recording of the page's work.
 */
export const GATE_FLAGS: Omit<LighthouseFlags, 'port'> = {
  onlyCategories: GATES,
  skipAudits: ['baseline'],
  disableStorageReset: true,
  skipAboutBlank: true,
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
};

/**
 * The same for a page that axe looks at elsewhere, since Lighthouse asks axe for all of the first gate, and for two
 * audits of the last.
 */
export const REST_FLAGS: Omit<LighthouseFlags, 'port'> = {
  ...GATE_FLAGS,
  onlyCategories: ['best-practices', 'seo'],
  skipAudits: ['baseline', 'document-title', 'image-alt'],
};

/** Names of the audits that count for a category, each that of the rule of axe where it is one. */
export function weighedAudits(category: string): string[] {
  const audits = defaultConfig.categories[category]?.auditRefs ?? [];
  return audits.filter(({ weight }) => weight > 0).map(({ id }) => id);
}

/** Lighthouse looks through the texts of all its audits before each page, so it gets those alone that are asked for. */
function configOf(categories: readonly string[]): LighthouseConfig {
  const asked = Object.entries(defaultConfig.categories).filter(([id]) => categories.includes(id));
  const audits = new Set(asked.flatMap(([, { auditRefs }]) => auditRefs.map(({ id }) => id)));
  return {
    ...defaultConfig,
    categories: Object.fromEntries(asked),
    audits: defaultConfig.audits.filter((path) => audits.has(path.split('/').at(-1) ?? '')),
  };
}

/**
 * Everything that keeps a page from 100 in the gates: what failed, where, and what could not be audited. Empty when all
 * is well.
 * @param gates categories that count
 */
export function gateFaults(
  { runtimeError, runWarnings, categories, audits }: LighthouseReport,
  gates: readonly string[] = GATES,
): string[] {
  const broken = Object.values(audits).filter(({ scoreDisplayMode }) => scoreDisplayMode === 'error');
  return [
    ...(runtimeError ? [runtimeError.message] : []),
    ...runWarnings,
    ...broken.map(({ id, errorMessage }) => `${id} could not be audited: ${errorMessage}`),
    ...gates.flatMap((gate) => {
      const score = categories[gate]?.score;
      if (score === 1) return [];
      const weighing = (categories[gate]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
      const failed = weighing.flatMap(({ id }) => audits[id] ?? []).filter((audit) => audit.score !== 1);
      return [
        `${gate}: ${score ?? 'no score'}`,
        ...failed.filter(({ score }) => score !== null).map(describe),
      ];
    }),
  ];
}

/**
 * Lighthouse measures the machine for a second before each page, on an empty one, by a clock that here is through at
 * once.
 */
function skipMachineTest(): void {
  if (location.href !== 'about:blank') return;
  let now = 0;
  Date.now = () => (now += 1000);
}

function describe({ id, title, details }: LighthouseAudit): string {
  const places = (details?.items ?? []).flatMap(({ node }) => node?.snippet ?? []);
  return [`${id}: ${title}`, ...places.slice(0, 3)].join('\n  ');
}

export interface Auditor {
  /** @param url address of a page that is being served */
  audit: (url: string, flags: Omit<LighthouseFlags, 'port'>) => Promise<LighthouseReport>;
  close: () => Promise<void>;
}
