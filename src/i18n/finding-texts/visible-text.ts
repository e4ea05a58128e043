/**
 * A text with its control characters, line breaks and turns of the direction of writing as codes. What the content
 * says would otherwise steer the terminal or the log that shows it.
 */
export function visibleText(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
