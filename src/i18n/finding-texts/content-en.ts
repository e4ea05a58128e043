import { assetsEn } from './assets-en.ts';
import { fieldsEn } from './fields-en.ts';
import { filesEn } from './files-en.ts';
import { formatsEn } from './formats-en.ts';
import { proseEn } from './prose-en.ts';
import { syntaxEn } from './syntax-en.ts';

/** English texts of the rules that look at one file at a time. */
export const contentEn = { ...filesEn, ...syntaxEn, ...assetsEn, ...fieldsEn, ...formatsEn, ...proseEn };
