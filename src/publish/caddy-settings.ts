import { CONTENT_TYPES } from '../build/content-types.ts';
import {
  FILE_HEADERS,
  OPEN_DATA_HEADER,
  OPENED_DOCUMENTS,
  openData,
  PAGE_HEADERS,
  PAGE_PARTS,
} from '../build/security-headers.ts';

/**
 * Settings of Caddy, 2.6 or newer, for a site: what stands in its `Caddyfile`. Caddy gets a certificate for the host by
 * itself.
 * @param host of the site, such as `example.org`, or an address such as `:8080`
 * @param basePath of the site on its host, with a slash at both ends
 * @param root folder that holds the site, with `basePath` below it; absolute
 */
export function caddySettings(host: string, basePath: string, root: string): string {
  return `${host} {
    root * ${root}
    header {
${headerLines(FILE_HEADERS)}
    }
    @shown not path_regexp "(?i)${PAGE_PARTS}"
    header @shown {
${headerLines(PAGE_HEADERS)}
    }
    @saved {
        path ${basePath}documents/*
        not path ${OPENED_DOCUMENTS.map((ending) => `*.${ending}`).join(' ')}
    }
    header @saved Content-Disposition attachment
    @open path_regexp "${openData(escaped(basePath))}"
${Object.entries(OPEN_DATA_HEADER)
  .map(([name, value]) => `    header @open ${name} "${value}"`)
  .join('\n')}
${Object.entries(CONTENT_TYPES)
  .filter(([ending]) => ending !== 'html')
  .map(typeOf)
  .join('\n')}
    @built path ${basePath}_astro/*
    @other not path ${basePath}_astro/*
    header @built Cache-Control "public, max-age=31536000, immutable"
    header @other Cache-Control no-cache
    file_server {
        precompressed br gzip
    }
    handle_errors {
        @missing expression {http.error.status_code} == 404
        rewrite @missing ${basePath}404.html
        header {
${headerLines(PAGE_HEADERS, 12)}
        }
        header Cache-Control no-cache
        header -Content-Type
        header -Content-Disposition
${Object.keys(OPEN_DATA_HEADER)
  .map((name) => `        header -${name}`)
  .join('\n')}
        file_server @missing
    }
}
`;
}

function headerLines(headers: Readonly<Record<string, string>>, indent = 8): string {
  return Object.entries(headers)
    .map(([name, value]) => `${' '.repeat(indent)}${name} "${value}"`)
    .join('\n');
}

/** The type of an ending: Caddy asks the machine for those it does not know. */
function typeOf([ending, type]: [string, string]): string {
  return `    @${ending} path *.${ending}\n    header @${ending} Content-Type "${type}"`;
}

/** A path as it stands in a regular expression between quotation marks. */
function escaped(path: string): string {
  return path.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}
