/** Whether a page tells the size of a file. */
export function tellsSizes(html: string): boolean {
  return html.includes(' data-size-of="');
}

/**
 * A page with the sizes of files that are known only when all pages are made, put where it has left room for them.
 * @param sizeOf the size of the file of an address, in words; empty where there is none
 */
export function tellSizes(html: string, sizeOf: (address: string) => string): string {
  return html.replaceAll(ROOM, (_, address: string) => {
    const size = sizeOf(address);
    return size === '' ? '' : `<span>(${size})</span>`;
  });
}

const ROOM = /<span data-size-of="([^"]*)"><\/span>/gu;
