/** Plural forms of a message by Unicode CLDR category; `other` stands in for a category that is left out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
