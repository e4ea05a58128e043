import { COLLECTIONS } from '../../format/index.ts';
import { absolute, route } from '../../routes.ts';
import type { PageContext } from '../context.ts';
import { frameView, type FrameView } from '../frame/frame-view.ts';
import type { Thing } from '../linked/thing.ts';
import { recordsOf } from '../parts/records-of.ts';
import { calendarEntries } from '../news/calendar-entries.ts';
import {
  DATA_FILES,
  DATA_FORMATS,
  DATA_VERSION,
  hasOfflineCopy,
  OFFLINE_COPY,
  schemaFile,
  SCHEMAS,
  type DataFormat,
} from './data-files.ts';

/** What there is as data: every kind with its files. */
export interface DataView {
  frame: FrameView;
  title: string;
  lead: string;
  /** Of what day the data are, and on what terms they are given. */
  remarks: string[];
  formats: DataFormatView[];
}

interface DataFormatView {
  id: DataFormat;
  title: string;
  texts: string[];
  /** `isSized`: the size is told, which is known only when the file is made. */
  files: { href: string; text: string; isSized?: true }[];
}

/** The page on data in one language. */
export function dataView(ctx: PageContext): DataView {
  const { registry, locale, t } = ctx;
  const { licence, dataDate } = registry.site;
  const title = t('data.title');
  const lead = t('data.lead');
  return {
    frame: frameView(ctx, {
      href: route.dataPage(locale),
      title,
      description: lead,
      things: [datasetThing(ctx)],
    }),
    title,
    lead,
    remarks: [
      t('reuse.dataDate', { date: ctx.date(dataDate) }),
      t('data.licence', { licence: licence.content }),
    ],
    formats: DATA_FORMATS.map((id) => ({
      id,
      title: t(`data.${id}.title`),
      texts: [
        t(`data.${id}.text`),
        ...(id === 'json' ? [t('data.json.version', { version: String(DATA_VERSION) })] : []),
      ],
      files: filesOf(ctx, id),
    })).filter(({ files }) => files.length > 0),
  };
}

function filesOf(ctx: PageContext, format: DataFormat): DataFormatView['files'] {
  const { registry, locale } = ctx;
  const own = DATA_FILES.filter((file) => file.format === format).map(({ file }) => dataFile(file));
  switch (format) {
    case 'json':
      return [...own, ...SCHEMAS.map((name) => dataFile(schemaFile(name)))];
    case 'record': {
      const [first] = COLLECTIONS.flatMap((name) => recordsOf(registry, name));
      return first === undefined
        ? []
        : [first].flatMap(({ collection, id }) => [
            link(route.permanent(collection, id)),
            link(route.recordData(collection, id)),
          ]);
    }
    case 'table':
      return [...COLLECTIONS.map((name) => dataFile(`${name}.csv`)), ...own];
    case 'calendar':
      return calendarEntries(ctx).all.length > 0 ? [link(route.calendar(locale))] : [];
    case 'feed':
      return [route.feed(locale), route.changesFeed(locale)].map(link);
    case 'book':
      return [{ href: route.book(locale), text: ctx.t('book.title') }];
    case 'offline': {
      const count = COLLECTIONS.flatMap((name) => recordsOf(registry, name)).length;
      return hasOfflineCopy(count) ? [{ href: route.offlineCopy(), text: OFFLINE_COPY, isSized: true }] : [];
    }
    case 'search':
      return [route.sitemap(), route.openSearch(locale)].map(link);
    default:
      return own;
  }
}

function dataFile(file: string): DataFormatView['files'][number] {
  return { href: route.data(file), text: file };
}

function link(href: string): DataFormatView['files'][number] {
  return { href, text: href };
}

/** The registry as a data set, with the files that programs take first. */
function datasetThing(ctx: PageContext): Thing {
  const { registry, words } = ctx;
  const { title, description, url, licence, locales, official, department } = registry.site;
  return {
    '@type': 'Dataset',
    name: words(title),
    description: words(description),
    url: absolute(url, route.dataPage(ctx.locale)),
    inLanguage: locales,
    license: licence.content,
    creator: {
      '@type': official ? 'GovernmentOrganization' : 'Organization',
      name: words(official ? department.name : title),
    },
    distribution: DATA_FILES.filter(({ file }) => file.startsWith('registry.')).map(({ file, type }) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: absolute(url, route.data(file)),
    })),
  };
}
