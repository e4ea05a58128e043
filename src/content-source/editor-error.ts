/** An error that says all there is to say in the words of the editor: its message is printed, without a trace. */
export class EditorError extends Error {
  override readonly name: string = 'EditorError';
  readonly isInWords = true;
  /** Astro prints the name of such errors before their message, which tells them from others in its log. */
  readonly type = 'AstroUserError';
}

/** By what it has: the pages are bundled, with a class of their own. */
export function isEditorError(error: unknown): error is EditorError {
  return error instanceof Error && 'isInWords' in error;
}
