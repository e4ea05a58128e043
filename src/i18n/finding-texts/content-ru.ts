import { assetsRu } from './assets-ru.ts';
import { fieldsRu } from './fields-ru.ts';
import { filesRu } from './files-ru.ts';
import { proseRu } from './prose-ru.ts';

/** Russian texts of the rules that look at one file at a time. */
export const contentRu = { ...filesRu, ...assetsRu, ...fieldsRu, ...proseRu };
