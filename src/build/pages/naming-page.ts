import { placeWords } from '../../i18n/editor-texts/place-words.ts';
import type { InterfaceLocale } from '../../i18n/locales.ts';

/**
 * Names the page, in the editor's language, where it cannot be made.
 * @param path of its address, encoded
 * @throws what `work` throws, as the cause of an error that says which page it was about
 */
export async function namingPage<Result>(
  lang: InterfaceLocale,
  path: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(placeWords(lang).pageFailed(decodeURI(path), reason), { cause: error });
  }
}
