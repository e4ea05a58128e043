import { languageName } from '../../i18n/format.ts';
import type { LocalizedText } from '../../format/localized-text.ts';
import type { Ask, Question } from './ask.ts';
import type { EditorContext } from './editor-context.ts';
import { textQuestion } from './questions.ts';

/**
 * Asks for a short text in every language of the site; all but the first may be left out.
 * @param asked the question, to whose name the language is added: `name-ru`
 */
export async function askTexts(
  ask: Ask,
  { locales, words, lang }: EditorContext,
  asked: Pick<Question, 'name' | 'words' | 'isRequired'>,
  max?: number,
): Promise<LocalizedText | undefined> {
  const texts: Record<string, string> = {};
  for (const locale of locales) {
    const isFirst = locale === locales[0];
    const own = {
      name: `${asked.name}-${locale}`,
      words: words.inLanguage(asked.words, languageName(locale, lang)),
      isRequired: asked.isRequired && isFirst,
      ...(!isFirst && { hint: words.translationHint }),
    };
    const text = await ask(textQuestion(own, words, max));
    if (text !== undefined) texts[locale] = text;
    // Without the default language there is nothing that others could translate.
    if (isFirst && text === undefined) break;
  }
  return Object.keys(texts).length === 0 ? undefined : texts;
}
