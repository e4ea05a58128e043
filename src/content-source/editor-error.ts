/** An error that says all there is to say in the words of the editor: its message is printed, without a trace. */
export class EditorError extends Error {
  override readonly name: string = 'EditorError';
  /** Astro prints the name of such errors before their message, which tells them from others in its log. */
  readonly type = 'AstroUserError';
}
