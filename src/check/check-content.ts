import { readContent, type ReadResult } from '../content-source/read-content.ts';
import { linkOnce } from '../content-source/read-once.ts';
import {
  interfaceLanguage,
  interfaceLocales,
  isPartial,
  languageOfPages,
  spokenLanguage,
} from '../i18n/locales.ts';
import { wordCount } from '../i18n/translate.ts';
import { buildRegistry, type Built } from '../registry/build-registry.ts';
import type { Finding } from '../format/findings.ts';
import { isLand } from '../registry/land.ts';
import type { Registry } from '../registry/model.ts';
import type { SiteData } from '../format/site.ts';
import type { Content } from '../registry/record.ts';
import { COLLECTIONS } from '../format/index.ts';
import { RESERVED_PAGE_IDS } from '../routes.ts';
import { checkBodies } from './body/check-bodies.ts';
import { checkYears } from './body/check-years.ts';
import { knownTargets } from './body/known-targets.ts';
import { checkFiles } from './check-files.ts';
import { hasCityNear } from './near-city.ts';
import { positionFindings } from './position-findings.ts';

/**
 * Checks a content folder: files, schemas, prose, and everything between records. Never throws on what editors write.
 * @param options.asOf the day that counts as today, `YYYY-MM-DD`, from the content's own date
 * @param options.read the content where it is read already
 * @returns all findings in the order of files and lines, and the registry when there was enough to build it
 */
export function checkContent(contentDir: string, options: CheckOptions): CheckResult {
  const { read = readContent(contentDir) } = options;
  const { content } = read;
  const built = content && link(content, options);
  const findings = [
    ...read.findings,
    ...checkBodies(read.files.values(), knownTargets(read)),
    ...checkFiles(read),
    ...(content ? [...checkLocales(content), ...checkYears(content, read.files)] : []),
    ...withoutConsequences(built?.findings ?? [], read),
  ];
  return { findings: positionFindings(findings, read.files), registry: built?.registry, content };
}

/** Content that others have read too is linked for them as well; of a check alone nobody asks again. */
function link(content: Content, { asOf, read }: CheckOptions): Built {
  const build = {
    asOf: asOf(content.site),
    geography: { isLand, hasCityNear },
    reservedPageIds: RESERVED_PAGE_IDS,
  };
  return read ? linkOnce(content, build) : buildRegistry(content, build);
}

/** Languages of the site that it has already, or that its interface does not speak. */
function checkLocales({ site: { locales } }: Content): Finding[] {
  return locales.flatMap((locale, at): Finding[] => {
    const place = { file: 'site.yaml', field: ['locales', at] };
    if (locales.indexOf(locale) !== at)
      return [{ ...place, level: 'error', rule: 'repeated-language', values: { locale } }];
    if (spokenLanguage(locale) !== undefined) return [];
    const partial = languageOfPages(locale, []);
    if (isPartial(partial))
      return [
        { ...place, level: 'warning', rule: 'locale-in-part', values: { locale, ...wordCount(partial) } },
      ];
    const lang = interfaceLanguage(locale, locales);
    const values = { locale, lang, known: interfaceLocales.join(', ') };
    return [{ ...place, level: 'warning', rule: 'locale-without-interface', values }];
  });
}

/**
 * A record with a mistake of its own is left out of the registry; that others then point at nothing is no mistake of
 * theirs. Nor does a city have to translate the terms of a vocabulary that it has no file of.
 */
function withoutConsequences(findings: readonly Finding[], { files, content }: ReadResult): Finding[] {
  const read = new Set(COLLECTIONS.flatMap((name) => content?.records[name].map(({ file }) => file) ?? []));
  const broken = new Set<unknown>(
    [...files.values()].flatMap(({ place, file }) =>
      place.kind === 'record' && !read.has(file) ? [place.id] : [],
    ),
  );
  return findings.filter(({ rule, file, values }) => {
    if (rule === 'missing-translation') return files.has(file);
    return rule !== 'unknown-reference' || !broken.has(values['id']);
  });
}

interface CheckOptions {
  asOf: (site: SiteData) => string;
  read?: ReadResult;
}

interface CheckResult {
  findings: Finding[];
  registry: Registry | undefined;
  content: Content | undefined;
}
