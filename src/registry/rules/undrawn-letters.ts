import { undrawnWords } from '../../format/drawn-letters.ts';
import type { Finding } from '../../format/findings.ts';
import type { FieldPath } from '../../format/field-path.ts';
import type { LocalizedText } from '../../format/localized-text.ts';
import { partnersWithCards } from '../partners-with-cards.ts';
import type { Rule } from './rule.ts';

/** Words that a picture for social networks leaves out, since its typeface has not all of their letters. */
export const undrawnLetters: Rule = (registry) => {
  const partners = partnersWithCards(registry);
  const kinds = registry.partnerKinds.filter((kind) => partners.some((partner) => partner.kind === kind));
  const texts = [
    { file: 'site.yaml', field: ['title'], text: registry.site.title },
    ...kinds.map(({ id, label }) => ({
      file: 'vocabularies/partner-kinds.yaml',
      field: [id, 'label'],
      text: label,
    })),
    ...partners.map(({ file, data }) => ({ file, field: ['name'], text: data.name })),
  ];
  return texts.flatMap(undrawnIn);
};

function undrawnIn({
  file,
  field,
  text,
}: {
  file: string;
  field: FieldPath;
  text: LocalizedText;
}): Finding[] {
  return Object.entries(text).flatMap(([locale, words]): Finding[] => {
    const undrawn = undrawnWords(words ?? '').join(' ');
    const place = { file, field: [...field, locale] };
    return undrawn === ''
      ? []
      : [{ rule: 'undrawn-letters', level: 'warning', ...place, values: { words: undrawn } }];
  });
}
