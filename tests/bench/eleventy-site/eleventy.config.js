// The other side of the benchmark: the invented records as a site of Eleventy, with the means its documentation names.

import { citedSources } from './cited-sources.js';
import { listsOf } from './lists-of.js';

/** @param {import('@11ty/eleventy').UserConfig} config */
export default function configure(config) {
  config.addPassthroughCopy('style.css');
  config.addCollection('byKey', (api) =>
    Object.fromEntries(records(api).map((entry) => [entry.data.key, entry])),
  );
  config.addCollection('papersOf', (api) => grouped(records(api, 'agreements'), 'partners', partnersOfPaper));
  config.addCollection('eventsOf', (api) =>
    grouped(records(api, 'events'), 'partners', ({ partners }) => partners),
  );
  config.addCollection('citing', (api) => grouped(records(api), 'sources', citedSources));
  config.addCollection('lists', (api) => listsOf(records(api)));
  config.addFilter('longDate', longDate);
  config.addFilter('citedSources', citedSources);
  config.addFilter('otherLanguage', (url, locale, other) => url.replace(`/${locale}/`, `/${other}/`));
  config.addPreprocessor('citations', 'md', (data, text) => {
    const sources = citedSources(data.record);
    const number = (id) => sources.indexOf(id) + 1;
    return text.replaceAll(
      /\[@([a-z0-9-]+)\]/gu,
      (_, id) => `<sup><a href="#note-${id}">${number(id)}</a></sup>`,
    );
  });
  // Prose is plain Markdown on both sides: it is not run through a template language first.
  return { markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
}

function records(api, collection) {
  return api
    .getAll()
    .filter(({ data }) => data.record && (collection === undefined || data.collection === collection));
}

function partnersOfPaper({ parties }) {
  return parties.map(({ side }) => side);
}

/** Entries by the key of the record that they name. */
function grouped(entries, collection, idsIn) {
  const groups = {};
  for (const entry of entries)
    for (const id of idsIn(entry.data.record))
      (groups[`${entry.data.locale}/${collection}/${id}`] ??= []).push(entry);
  return groups;
}

const formats = new Map();

function longDate(text, locale) {
  if (text === undefined) return '';
  const date = String(text).replace('~', '');
  if (!/^\d{4}-\d\d-\d\d$/u.test(date)) return date;
  const format =
    formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(locale, format);
  return format.format(new Date(date));
}
