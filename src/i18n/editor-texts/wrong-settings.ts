/** Said in both languages, since whoever starts a build by a variable may have no language of their own set. */
export function wrongSiteUrl(url: string): string {
  return [
    `SITE_URL: «${url}» — не адрес сайта. Нужен адрес целиком, например: https://${DOMAIN}`,
    `SITE_URL: "${url}" is no address of a site. It takes a whole one, for example: https://${DOMAIN}`,
  ].join('\n');
}

/** The path comes from a variable or from the address of the site. */
export function wrongBasePath(path: string): string {
  return [
    `BASE_PATH: «${path}» — не путь сайта. Нужен путь от корня, например: /registry/`,
    `BASE_PATH: "${path}" is no path of a site. It takes a path from the root, for example: /registry/`,
  ].join('\n');
}

/** Programs that build the same bytes twice set it for others; it may come from anywhere. */
export function wrongSourceDate(text: string): string {
  return [
    `SOURCE_DATE_EPOCH: «${text}» — не дата. Нужно число секунд с 1970 года, например: 1767225600, или ничего`,
    `SOURCE_DATE_EPOCH: "${text}" is no date. It takes seconds since 1970, for example 1767225600, or nothing`,
  ].join('\n');
}

const DOMAIN = 'example.org';
