import type { PageComponentName, PageComponentProps } from '../../format/page-components.ts';

/** What the handbook says of prose pages, in one language. */
export interface ComponentWords {
  title: string;
  /** What a page may consist of; Markdown. */
  intro: string;
  /** Heading and lead of the part on components. */
  heading: string;
  lead: string;
  columns: readonly [name: string, isRequired: string, meaning: string];
  yes: string;
  no: string;
  /** For a property that only some of the collections in `of` have. */
  onlyOf: string;
  noProperties: string;
  components: { readonly [Name in PageComponentName]: ComponentText<Name> };
}

interface ComponentText<Name extends PageComponentName> {
  /** What it is for, and an example that passes the check. */
  meaning: string;
  example: string;
  properties: Readonly<Record<KeyOfAny<PageComponentProps[Name]>, string>>;
}

/** Keys of all members of a union, rather than those that all of them have. */
type KeyOfAny<Props> = Props extends unknown ? keyof Props : never;
