import { languageHere } from '../check/editor-language.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { EditorError } from '../content-source/editor-error.ts';
import { linkOnce, shownContent } from '../content-source/read-once.ts';
import { describeFinding } from '../i18n/finding-texts/index.ts';
import { asOf } from '../content-source/as-of.ts';

const content = shownContent(contentDir());
// A build is stopped by the check before this; in dev the check says what is wrong.
if (content === undefined) throw new Error(`The content of ${contentDir()} cannot be read.`);
// Mostly the check has linked the very same content.
const built = linkOnce(content, { asOf: asOf(contentDir())(content.site) });
const errors = built.findings.filter(({ level }) => level === 'error');
// In dev the check shows the mistakes, and the pages go on without what points at nothing.
if (errors.length > 0 && import.meta.env.PROD) {
  const lang = languageHere();
  throw new EditorError(errors.map((finding) => describeFinding(finding, lang)).join('\n'));
}

/**
 * The linked registry of the site; the one way to the content for pages. In a build its making throws when the content
 * has mistakes.
 */
export const registry = {
  ...built.registry,
  // The build may publish elsewhere than the content says.
  site: { ...built.registry.site, url: import.meta.env.SITE ?? built.registry.site.url },
};

/** What the rules have to say about the registry; in a build there are warnings only. */
export const findings = built.findings;
