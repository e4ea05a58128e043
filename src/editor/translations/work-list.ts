import type { Finding } from '../../format/findings.ts';
import { compareText } from '../../registry/sort.ts';
import { allRecords } from '../../registry/placed.ts';
import { ownMarks, type OwnMark } from './own-marks.ts';
import type { Content, Prose } from '../../registry/record.ts';

/**
 * Every file with texts, for every language of the site but the first: what is missing, what the original has outgrown,
 * what is up to date. Short texts, vocabularies and pages count like the prose of records.
 * @param findings of the check; `missing-translation` and `stale-translation` say what is wrong
 * @param isThere whether there is a file; one of a translation may have no prose yet, and bears the mark all the same
 * @returns what is missing first, then what is stale, each in the order of the files
 */
export function workList(
  content: Content,
  findings: readonly Finding[],
  isThere: (file: string) => boolean,
): TranslationRow[] {
  const [, ...others] = content.site.locales;
  const stale = new Map(
    findings
      .filter(({ rule }) => rule === 'stale-translation')
      // Short texts are translated in the same file, so that only the language tells them apart.
      .map(({ file, values }) => [[file, values['locale']].filter(Boolean).join(' '), values]),
  );
  const gaps = Map.groupBy(
    findings.filter(({ rule }) => rule === 'missing-translation'),
    ({ file, values }) => `${file} ${values['locale']}`,
  );
  const files = textFiles(content).filter(({ file, prose }) => prose !== NO_PROSE || isThere(file));
  return others
    .flatMap((locale) =>
      files.map(({ file, prose }): TranslationRow => {
        const gap = gaps.get(`${file} ${locale}`)?.[0]?.values;
        const translation = file.replace(/(\.mdx?)$/u, `.${locale}$1`);
        const ownFile = stale.get(translation);
        const outgrown = ownFile ?? stale.get(`${file} ${locale}`);
        const hasFile = prose[locale] !== undefined || (translation !== file && isThere(translation));
        const marks = hasFile ? [] : ownMarks(content, file, locale);
        return {
          file,
          locale,
          translation: prose[locale]?.file ?? (hasFile ? translation : undefined),
          marks,
          state: gap ? 'missing' : outgrown ? 'stale' : 'current',
          missingFields: String(gap?.['fields'] ?? ''),
          missingProse: String(gap?.['proseFile'] ?? ''),
          rendered: String(outgrown?.['value'] ?? ''),
          digest: String(outgrown?.['digest'] ?? ''),
        };
      }),
    )
    .toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || compareText(a.file, b.file));
}

/** Of what is shared: such a file need not be there. */
const NO_PROSE: Prose = {};
const STATES = ['missing', 'stale', 'current'] as const;

function textFiles(content: Content): { file: string; prose: Prose }[] {
  const shared = [
    'site.yaml',
    'vocabularies/countries.yaml',
    ...Object.keys(content.vocabularies).map((name) => `vocabularies/${name}.yaml`),
  ];
  return [
    ...shared.map((file) => ({ file, prose: NO_PROSE })),
    ...allRecords(content).map(({ file, prose }) => ({ file, prose: prose ?? {} })),
    ...content.pages.map(({ id, prose }) => ({
      file: prose[content.site.locales[0] ?? '']?.file ?? `pages/${id}.mdx`,
      prose,
    })),
  ];
}

/** One text and one language. Files are relative to the content folder. */
export interface TranslationRow {
  /** The original. */
  file: string;
  locale: string;
  /** The file with the translation of its prose, where there is one. */
  translation: string | undefined;
  /** What marks the short texts as translated, where the translation has no file of its own. */
  marks: readonly OwnMark[];
  state: (typeof STATES)[number];
  /** Fields without a translation, separated by commas. */
  missingFields: string;
  /** The file that the prose would be translated in, when it is not. */
  missingProse: string;
  /** For a stale translation: the digest it was made from, and that of the present original. */
  rendered: string;
  digest: string;
}
