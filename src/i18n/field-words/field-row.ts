/**
 * What a field is called, what it means (Markdown), and what to know when filling it in. A meaning that is not given is
 * the label; a text alone is a meaning, and the rest is that of the field of the same name.
 */
export type FieldRow = string | readonly [label: string, meaning?: string, hint?: string];
