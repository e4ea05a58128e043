import type { InterfaceLocale } from '../locales.ts';
import { cmsEn } from './en.ts';
import { cmsRu } from './ru.ts';

/** Words of the forms in the browser by language. */
export const cmsWords: Readonly<Record<InterfaceLocale, CmsWords>> = { ru: cmsRu, en: cmsEn };

/** The Russian table is the list of names; every language must have them all. */
export type CmsWords = Omit<
  { readonly [Area in keyof typeof cmsRu]: Words<(typeof cmsRu)[Area]> },
  'program'
> & {
  /** Only what the package of the program lacks in the language. */
  program: Readonly<Record<string, string>>;
};

type Words<Table> = Table extends string
  ? string
  : Table extends readonly [string, string]
    ? readonly [string, string]
    : { readonly [Name in keyof Table]: Words<Table[Name]> };
