/** A file for programs, made when it is written or asked for. */
export interface SiteFile {
  href: string;
  make: () => string | Uint8Array;
}
