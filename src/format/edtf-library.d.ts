/** The part of the `edtf` library in use; the package ships no types of its own. */
declare module 'edtf' {
  /** One parsed text; months in `values` count from 0. `uncertain` is a bit mask where only a part is marked. */
  export interface ParsedEdtf {
    type: string;
    level: number;
    values: readonly unknown[];
    uncertain?: boolean | number;
    approximate?: boolean | number;
    unspecified?: number;
    later?: boolean;
    earlier?: boolean;
  }

  /** Throws when the text is no EDTF. */
  export function parse(text: string): ParsedEdtf;
}
