import { getCollection } from 'astro:content';
import { languageHere } from '../check/editor-language.ts';
import { contentDir } from '../content-source/content-dir.ts';
import { EditorError } from '../content-source/editor-error.ts';
import { linkOnce } from '../content-source/read-once.ts';
import { describeFinding } from '../i18n/finding-texts/index.ts';
import { contentOf } from '../registry/content-entries.ts';
import { asOf } from '../content-source/as-of.ts';

const digests: string[] = [];

/** The entries of a collection; their digests are kept. */
function entries<Data>(stored: readonly { data: Data; digest?: string | number }[]): Data[] {
  digests.push(...stored.map(({ digest = '' }) => String(digest)));
  return stored.map(({ data }) => data);
}

const content = contentOf({
  partners: entries(await getCollection('partners')),
  agreements: entries(await getCollection('agreements')),
  associations: entries(await getCollection('associations')),
  'legal-acts': entries(await getCollection('legal-acts')),
  events: entries(await getCollection('events')),
  sources: entries(await getCollection('sources')),
  pages: entries(await getCollection('pages')),
  vocabularies: entries(await getCollection('vocabularies')),
  countries: entries(await getCollection('countries')),
  site: entries(await getCollection('site')),
});
// Mostly the check has linked the very same content.
const built = linkOnce(content, digests, { asOf: asOf(contentDir())(content.site) });
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
