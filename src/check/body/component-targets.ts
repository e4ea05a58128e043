import { nearest } from '../../registry/nearest.ts';
import { findPageComponent } from '../../format/page-components.ts';
import { attributeOffset } from '../../content-source/markup/attribute-offset.ts';
import type { BodyProblem } from '../../content-source/markup/markup-rule.ts';
import type { KnownTargets, TargetRule } from './body-rule.ts';
import { unknownSource } from './broken-citations.ts';
import { plainAttributes } from '../../content-source/markup/component-problems.ts';

/** What the attributes of a component name is there: sources, terms, countries. */
export const componentTargets: TargetRule = (node, { known, text }) => {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const component = node.name ?? '';
  const given = plainAttributes(node);
  // What does not even fit its schema is said already.
  if (findPageComponent(component)?.attributes.safeParse(given).success !== true) return [];
  return Object.entries(given).flatMap(([name, value]) =>
    targetProblems(name, String(value), given, known).map((problem) => ({
      ...problem,
      values: { ...problem.values, component, name },
      offset: attributeOffset(node, name, text),
    })),
  );
};

function targetProblems(
  name: string,
  value: string,
  { of, vocabulary }: Readonly<Record<string, string | true>>,
  known: KnownTargets,
): BodyProblem[] {
  switch (name) {
    case 'source':
      return unknownSource(value, known.sources);
    case 'id':
      return vocabulary === undefined ? [] : unknownTerm(String(vocabulary), value, known);
    case 'direction':
      return unknownTerm('directions', value, known);
    case 'kind':
      return unknownTerm(`${String(of).replace(/s$/u, '')}-kinds`, value, known);
    case 'country':
      return unknownCountry(value, known);
    default:
      return [];
  }
}

function unknownTerm(vocabulary: string, id: string, { terms }: KnownTargets): BodyProblem[] {
  const known = terms?.get(vocabulary);
  if (known === undefined || known.has(id)) return [];
  const suggestion = nearest(id, known);
  return [{ rule: 'unknown-term', values: { id, vocabulary, suggestion, known: [...known].join(', ') } }];
}

/** A country that no partner is in would always be counted as none. */
function unknownCountry(value: string, { terms, countries }: KnownTargets): BodyProblem[] {
  if (terms === undefined || countries.has(value)) return [];
  return [{ rule: 'attribute-value', values: { value, options: [...countries].sort().join(', ') } }];
}
