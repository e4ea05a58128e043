import { relative, resolve, sep } from 'node:path';
import { getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import { contentDir } from '../content-source/content-dir.ts';
import { describeFinding } from '../i18n/finding-texts/index.ts';
import { buildRegistry } from '../registry/build-registry.ts';
import { asOf } from './as-of.ts';
import { assembleContent } from './assemble-content.ts';

const folder = contentDir();
const fileOf = (filePath: string) => relative(folder, resolve(filePath)).split(sep).join('/');

const content = assembleContent(
  {
    partners: await getCollection('partners'),
    agreements: await getCollection('agreements'),
    associations: await getCollection('associations'),
    'legal-acts': await getCollection('legal-acts'),
    events: await getCollection('events'),
    sources: await getCollection('sources'),
    vocabularies: await getCollection('vocabularies'),
    countries: await getCollection('countries'),
    site: await getCollection('site'),
    texts: await getCollection('texts'),
    pages: await getCollection('pages'),
  },
  fileOf,
);
// The build may publish elsewhere than the content says.
const site = { ...content.site, url: import.meta.env.SITE ?? content.site.url };
const built = buildRegistry({ ...content, site }, { asOf: asOf(site) });
const errors = built.findings.filter(({ level }) => level === 'error');
// In dev the check shows the mistakes, and the pages go on without what points at nothing.
if (errors.length > 0 && import.meta.env.PROD) {
  throw new AstroError(
    'The content has mistakes.',
    errors.map((finding) => describeFinding(finding, content.site.locales[0] ?? '')).join('\n'),
  );
}

/**
 * The linked registry of the site; the one way to the content for pages. In a build its making throws when the content
 * has mistakes.
 */
export const registry = built.registry;

/** What the rules have to say about the registry; in a build there are warnings only. */
export const findings = built.findings;
