import type { LocalizedText } from '../../registry/schema/localized-text.ts';
import type { Ask } from './ask.ts';
import type { EditorContext } from './editor-context.ts';
import { textQuestion } from './questions.ts';

/**
 * Asks for a short text in every language of the site; all but the first may be left out.
 * @param name of the answer, to which the language is added: `name-ru`
 */
export async function askTexts(
  ask: Ask,
  { locales, words, lang }: EditorContext,
  { name, max, isRequired = true, proposal }: TextsWanted,
): Promise<LocalizedText | undefined> {
  const texts: Record<string, string> = {};
  const language = new Intl.DisplayNames(lang, { type: 'language' });
  for (const locale of locales) {
    const isFirst = locale === locales[0];
    const given = proposal?.[locale];
    const text = await ask(
      textQuestion(
        {
          name: `${name}-${locale}`,
          words: words.inLanguage(words.fields[name] ?? name, language.of(locale) ?? locale),
          isRequired: isRequired && isFirst,
          ...(!isFirst && { hint: words.translationHint }),
          ...(given !== undefined && { proposal: given }),
        },
        words,
        max,
      ),
    );
    if (text !== undefined) texts[locale] = text;
    // Without the default language there is nothing that others could translate.
    if (isFirst && text === undefined) break;
  }
  return Object.keys(texts).length === 0 ? undefined : texts;
}

interface TextsWanted {
  name: string;
  max?: number;
  isRequired?: boolean;
  proposal?: LocalizedText;
}
