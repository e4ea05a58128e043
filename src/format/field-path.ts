/** Path to a value in the frontmatter, such as `['history', 0, 'date']`. Empty for the file as a whole. */
export type FieldPath = readonly (string | number)[];
