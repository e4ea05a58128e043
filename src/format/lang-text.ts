/** A text with its language where that is not the page's (WCAG 3.1.2). */
export interface LangText {
  text: string;
  /** BCP 47 tag; absent when it is the page's language, and when the text has parts. */
  lang?: string;
  /** The text piece by piece, where it is in several languages. */
  parts?: readonly { text: string; lang?: string }[];
}
