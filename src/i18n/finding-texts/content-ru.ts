import { assetsRu } from './assets-ru.ts';
import { fieldsRu } from './fields-ru.ts';
import { filesRu } from './files-ru.ts';
import { formatsRu } from './formats-ru.ts';
import { proseRu } from './prose-ru.ts';
import { syntaxRu } from './syntax-ru.ts';

/** Russian texts of the rules that look at one file at a time. */
export const contentRu = { ...filesRu, ...syntaxRu, ...assetsRu, ...fieldsRu, ...formatsRu, ...proseRu };
