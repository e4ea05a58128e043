// The lists of one site: of every collection, and of every value of the fields by which the other side splits them too.

const FIELDS = {
  partners: { kind: ['kind'], country: ['country'], area: ['areas'] },
  agreements: { kind: ['kind'], area: ['areas'], year: ['signed'] },
  events: { kind: ['kind'], area: ['areas'], year: ['date'] },
  sources: { kind: ['kind'] },
};

/** @returns one entry for each list page: locale, collection, value, permalink, entries by title */
export function listsOf(records) {
  const locales = [...new Set(records.map(({ data }) => data.locale))];
  return locales.flatMap((locale) => {
    const own = records.filter(({ data }) => data.locale === locale);
    const events = own.filter(({ data }) => data.collection === 'events').slice(0, 20);
    const home = { locale, collection: 'events', permalink: `/${locale}/`, entries: events };
    return [home, ...Object.keys(FIELDS).flatMap((collection) => listsOfCollection(locale, collection, own))];
  });
}

function listsOfCollection(locale, collection, records) {
  const order = new Intl.Collator(locale);
  const entries = records
    .filter(({ data }) => data.collection === collection)
    .toSorted((a, b) => order.compare(a.data.title, b.data.title));
  const address = `/${locale}/${collection}/`;
  const choices = Object.entries(FIELDS[collection]).flatMap(([field, [name]]) =>
    [...grouped(entries, field, name)].map(([value, chosen]) => ({
      locale,
      collection,
      value,
      permalink: `${address}by/${field}/${value.toLowerCase()}/`,
      entries: chosen,
    })),
  );
  return [{ locale, collection, permalink: address, choices, entries }, ...choices];
}

function grouped(entries, field, name) {
  const groups = new Map();
  for (const entry of entries)
    for (const value of [entry.data.record[name]].flat()) {
      const key = field === 'year' ? value.slice(0, 4) : value;
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(entry);
    }
  return groups;
}
