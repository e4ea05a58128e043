/**
 * What the tests use of Lighthouse. Its own types are those of the whole DevTools protocol, and double the time of a
 * type check.
 */
declare module 'lighthouse' {
  import type { LighthouseConfig } from 'lighthouse/core/config/default-config.js';

  export default function lighthouse(
    url: string,
    flags: LighthouseFlags,
    config: LighthouseConfig,
  ): Promise<{ lhr: LighthouseReport } | undefined>;

  /** Milliseconds are those of waiting until a page counts as loaded. */
  export interface LighthouseFlags {
    port: number;
    onlyCategories: readonly string[];
    skipAudits?: readonly string[];
    disableFullPageScreenshot?: boolean;
    disableStorageReset?: boolean;
    skipAboutBlank?: boolean;
    pauseAfterFcpMs?: number;
    pauseAfterLoadMs?: number;
    networkQuietThresholdMs?: number;
    cpuQuietThresholdMs?: number;
  }

  export interface LighthouseReport {
    runtimeError?: { message: string };
    runWarnings: readonly string[];
    categories: Record<string, LighthouseCategory>;
    audits: Record<string, LighthouseAudit>;
  }

  /** `score` is from 0 to 1, and `null` when an audit of it could not be made. */
  export interface LighthouseCategory {
    id: string;
    score: number | null;
    auditRefs: readonly { id: string; weight: number }[];
  }

  export interface LighthouseAudit {
    id: string;
    title: string;
    score: number | null;
    /** `error` when it could not be made. */
    scoreDisplayMode: string;
    errorMessage?: string;
    numericValue?: number;
    details?: { items?: readonly { node?: { snippet?: string } }[] };
  }
}

declare module 'lighthouse/core/config/default-config.js' {
  const config: LighthouseConfig;
  export default config;

  export interface LighthouseConfig {
    categories: Readonly<Record<string, { auditRefs: readonly { id: string; weight: number }[] }>>;
    /** Paths of modules, each named as its audit. */
    audits: readonly string[];
  }
}
