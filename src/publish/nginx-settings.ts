import { CONTENT_TYPES } from '../build/content-types.ts';
import {
  FILE_HEADERS,
  OPEN_DATA_HEADER,
  openData,
  PAGE_HEADERS,
  PAGE_PARTS,
  savedDocuments,
} from '../build/security-headers.ts';

/** Settings of nginx for a site, in the three places where nginx wants them. */
interface NginxSettings {
  /** For the block `http`, once: what the site asks of a path. */
  http: string;
  /** For the block `server` that answers for the host: types, headers, caching, the page for missing addresses. */
  site: string;
  /** A whole server without encryption, for a container or behind another server. */
  server: string;
}

/**
 * @param basePath of the site on its host, with a slash at both ends
 * @param root folder that holds the site, with `basePath` below it; absolute
 * @param included where the server finds the settings of the site
 */
export function nginxSettings(basePath: string, root: string, included: string): NginxSettings {
  const missing = `${basePath}404.html`;
  const [[header, readers] = []] = Object.entries(OPEN_DATA_HEADER);
  const always = ([name, value]: [string, string]): string => `add_header ${name} "${value}" always;`;
  const ofFiles = [
    ...Object.entries(FILE_HEADERS).map(always),
    'add_header Cache-Control $registry_caching always;',
    'add_header Content-Disposition $registry_disposition;',
    `add_header ${header} $registry_readers;`,
  ];
  return {
    http: lines(
      // Names of built assets carry a hash of their content; one that is missing may come with the next site.
      'map "$status$uri" $registry_caching {',
      '    default no-cache;',
      `    "~^(200|206|304)${escaped(basePath)}_astro/" "public, max-age=31536000, immutable";`,
      '}',
      `map $uri $registry_disposition { default ""; "~*${savedDocuments(escaped(basePath))}" attachment; }`,
      `map $uri $registry_readers { default ""; "~${openData(escaped(basePath))}" "${readers}"; }`,
    ),
    site: lines(
      `root ${root};`,
      'absolute_redirect off;',
      'charset utf-8;',
      `charset_types ${[...new Set(textTypes())].join(' ')};`,
      'default_type application/octet-stream;',
      `types {`,
      ...[...endingsByType()].map(([type, endings]) => `    ${type} ${endings.join(' ')};`),
      `}`,
      'gzip_static on;',
      'gzip_vary on;',
      '# Where the module for it is there: brotli_static on;',
      `error_page 403 =404 ${missing};`,
      `error_page 404 ${missing};`,
      ...Object.entries(PAGE_HEADERS).map(always),
      ...ofFiles,
      `location ${basePath} { try_files $uri $uri/ =404; }`,
      // A place with headers of its own has none of those around it.
      `location ~* "^${escaped(basePath)}.*${PAGE_PARTS}" {`,
      ...ofFiles.map((line) => `    ${line}`),
      '}',
    ),
    server: lines(
      'server {',
      '    listen 8080;',
      '    listen [::]:8080;',
      '    server_name _;',
      `    include ${included};`,
      '}',
    ),
  };
}

/** Endings of files by their type, without what a server may do with the text of it. */
function endingsByType(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(CONTENT_TYPES)) {
    const [plain = type] = type.split(';', 1);
    found.set(plain, [...(found.get(plain) ?? []), ending]);
  }
  return found;
}

/** Types of text but for HTML, which nginx always knows as one. */
function textTypes(): string[] {
  return Object.values(CONTENT_TYPES)
    .filter((type) => type.includes('charset='))
    .map((type) => type.split(';', 1)[0] ?? type)
    .filter((type) => type !== 'text/html');
}

function escaped(path: string): string {
  return path.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
