import type { InterfaceLocale } from '../locales.ts';
import { cmsEn } from './en.ts';
import { cmsRu, type CmsWords } from './ru.ts';

/** Words of the forms in the browser by language. */
export const cmsWords: Readonly<Record<InterfaceLocale, CmsWords>> = { ru: cmsRu, en: cmsEn };
