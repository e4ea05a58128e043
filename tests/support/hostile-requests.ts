/** Requests of those who mean no good, for a site beside a file that nobody outside may read, `secret.txt`. */

/** A whole request, after whose answer the connection is over. */
export function get(target: string): string {
  return `GET ${target} ${HEAD}Connection: close\r\n\r\n`;
}

const HEAD = 'HTTP/1.1\r\nHost: a\r\n';

/** Ways to the file beside the site: every way up, with every slash, from every place. */
export function climbs(base: string): string[] {
  const ways = UPS.flatMap((up) =>
    SLASHES.flatMap((slash) => [1, 2, 5].map((times) => (up + slash).repeat(times))),
  );
  return ways.flatMap((way) => [
    `${base}${way}secret.txt`,
    `${base}ru/${way}secret.txt`,
    `/${way}secret.txt`,
    `//${way}secret.txt`,
    `http://other.example${base}${way}secret.txt`,
  ]);
}

const UPS = words('.. %2e%2e .%2e %252e%252e ..%00 %c0%ae%c0%ae %u002e%u002e ..; ...').concat('.. ');
const SLASHES = words('/ \\ %2f %5c %252f %255c %c0%af //');

/** Names that some system takes for a file, and names that none can hold. */
export const ODD_NAMES = [
  ...words('con nul aux prn com1 lpt1 CONIN$ nul.html con/index.html %5c%5c.%5ccon C:/ C:%5c'),
  ...words('index.html::$DATA index.html:x index.html. index.html%20 index.html/ INDEX.HTML INDEX~1.HTM'),
  ...words('.env .git/ .git %2egit/ . ./ .. up/ up up/secret.txt up/site/.env'),
  ...words('%00 index.html%00 % %zz %c0%80 %ff %ed%a0%80 \0 я \f \t \x7f # ? *'),
  ...[300, 4096, 15_000].flatMap((length) => ['a'.repeat(length), 'a/'.repeat(length / 2)]),
];

/** What might lead a reader to another host. */
export const LURES = [
  ...words(
    '//other.example //other.example/.. //other.example/%2f.. //other.example/ru //other.example@a/ru',
  ),
  ...words('/\\other.example /%5cother.example /%2fother.example/ru \\\\other.example /%09/other.example'),
  ...words('//ru //base /base//other.example /%0d%0aLocation:%20http://other.example'),
  ...words('?//other.example ?\fa ?%0d%0aLocation:%20http://other.example ?\xff #//other.example ?a?b#c'),
  ...words('http://other.example/ru http://other.example https://other.example/base ftp://other.example/ru'),
];

/** What is no request, half of one, or more than one. */
export const NO_REQUESTS = [
  ...words('POST PUT DELETE PATCH OPTIONS TRACE PROPFIND PURGE QUERY NONE get \xff').map(
    (method) => `${method} / ${HEAD}Connection: close\r\n\r\n`,
  ),
  ...['OPTIONS *', 'CONNECT a:443', 'CONNECT /', 'PRI *', 'GET *', 'GET a:443', ' /', 'GET  /'].map(
    (line) => `${line} ${HEAD}\r\n`,
  ),
  ...['', ' ', '\r\n\r\n', 'GET', 'GET /', 'GET /\r\n', `GET / ${HEAD}`, `GET / ${HEAD}X: y`],
  ...words('1.1 1.0 0.9 2.0 9.9 x').map((version) => `GET / HTTP/${version}\r\n\r\n`),
  `GET / ${HEAD}Host: b\r\n\r\n`,
  `GET / ${HEAD}Expect: 100-continue\r\n\r\n`,
  `GET / ${HEAD}Expect: more\r\n\r\n`,
  `GET / ${HEAD}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: a\r\n\r\n`,
  `GET / ${HEAD}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: a\r\n\r\n`,
  `GET / ${HEAD}If-None-Match: ${'W/"a",'.repeat(2000)}\r\n\r\n`,
  `GET / ${HEAD}Accept-Encoding: ${'gzip;q=,;,'.repeat(1000)}\r\n\r\n`,
  `GET / ${HEAD}Range: bytes=5-2,-,9999999999999999999999-\r\n\r\n`,
  `GET /${'a'.repeat(70_000)} ${HEAD}\r\n`,
  `GET / ${HEAD}X: ${'y'.repeat(100_000)}\r\n\r\n`,
  `GET / ${HEAD}${'X: y\r\n'.repeat(5000)}\r\n`,
  `GET / ${HEAD}X\r\n y\r\n\r\n`,
  `GET / ${HEAD}X: \0\r\n\r\n`,
  `POST / ${HEAD}Content-Length: 100\r\n\r\nhalf`,
  `POST / ${HEAD}Content-Length: -1\r\n\r\n`,
  `POST / ${HEAD}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / ${HEAD}\r\n`,
  `POST / ${HEAD}Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n`,
  `POST / ${HEAD}Transfer-Encoding: chunked\r\n\r\nno number\r\n`,
  `GET /none ${HEAD}\r\n`.repeat(500),
  `GET / ${HEAD}\r\nGET /../secret.txt ${HEAD}\r\nPOST / ${HEAD}\r\nno request`,
  Buffer.from('160301020001000001fc0303', 'hex'),
  Buffer.alloc(1000, 0xff),
];

function words(text: string): string[] {
  return text.split(' ');
}
