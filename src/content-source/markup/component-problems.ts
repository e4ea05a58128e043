import type { z } from 'astro/zod';
import { nearest } from '../../registry/nearest.ts';
import { findPageComponent, PAGE_COMPONENT_NAMES, type PageComponent } from '../../format/page-components.ts';
import { attributeOffset } from './attribute-offset.ts';
import type { BodyProblem, ComponentNode } from './markup-rule.ts';
import { excerpt } from './excerpt.ts';

/**
 * What is wrong with an element of a page: only listed components may stand there, with strings that fit the schema of
 * their attributes.
 */
export function componentProblems(node: ComponentNode, text: string): BodyProblem[] {
  const name = node.name ?? '';
  const component = findPageComponent(name);
  if (component) {
    const problems = attributeProblems(node, name, component).map((problem) => {
      return { ...problem, offset: attributeOffset(node, String(problem.values['name']), text) };
    });
    return [...problems, ...textProblems(node, component)];
  }
  const known = PAGE_COMPONENT_NAMES;
  if (!/^[A-Z]/u.test(name)) {
    const suggestion = known.find((one) => one.toLowerCase() === name.toLowerCase()) ?? '';
    return [{ rule: 'raw-html', values: { html: `<${excerpt(name)}>`, suggestion } }];
  }
  const values = { name: excerpt(name), suggestion: nearest(name, known), known: known.join(', ') };
  return [{ rule: 'unknown-component', values }];
}

/** The attributes that are plain strings, and bare ones as `true`. */
export function plainAttributes(node: ComponentNode): PlainAttributes {
  // Own properties only: an attribute may be called `__proto__`.
  return Object.fromEntries(
    node.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const value = attribute.value ?? true;
      return typeof value === 'object' ? [] : [[attribute.name, value]];
    }),
  );
}

function attributeProblems(node: ComponentNode, component: string, { attributes }: PageComponent) {
  const names = node.attributes.map((attribute) => ('name' in attribute ? attribute.name : ''));
  const unplain = node.attributes.flatMap((attribute, at): BodyProblem[] => {
    const name = names[at] ?? '';
    if (attribute.type !== 'mdxJsxAttribute')
      return [{ rule: 'expression-in-page', values: { text: `<${component} {…}>`, name } }];
    if (typeof attribute.value === 'object' && attribute.value !== null)
      return [{ rule: 'expression-in-page', values: { text: `<${component} ${excerpt(name)}={…}>`, name } }];
    return names.indexOf(name) === at ? [] : [{ rule: 'repeated-attribute', values: { component, name } }];
  });
  if (unplain.length > 0) return unplain;
  const given = plainAttributes(node);
  const { error } = attributes.safeParse(given);
  return (error?.issues ?? []).flatMap((issue) => issueProblems(issue, component, given, attributes));
}

function issueProblems(
  issue: z.core.$ZodIssue,
  component: string,
  given: PlainAttributes,
  schema: PageComponent['attributes'],
): BodyProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = attributeNames(schema, given);
    return issue.keys.map((name) => {
      const suggestion = nearest(name, known);
      return { rule: 'unknown-attribute', values: { component, name, suggestion, known: known.join(', ') } };
    });
  }
  const name = String(issue.path[0] ?? '');
  if (!Object.hasOwn(given, name)) return [{ rule: 'missing-attribute', values: { component, name } }];
  const value = given[name] === true ? '' : excerpt(given[name] ?? '');
  const values = { component, name, value, options: optionsOf(issue).join(', '), form: formOf(issue, name) };
  return [{ rule: 'attribute-value', values }];
}

/** What a value should look like: a name, unless it is one of the few others. */
function formOf({ code }: z.core.$ZodIssue, name: string): string {
  if (name === 'paragraph') return 'number';
  if (name === 'country') return 'country';
  if (name === 'at') return 'text';
  // The one test of a name beyond its letters.
  return code === 'custom' ? 'frame' : 'id';
}

/** Names that a component takes, given the others: a list of sources takes no kind. */
function attributeNames(schema: PageComponent['attributes'], given: PlainAttributes): string[] {
  const options: readonly z.ZodObject[] = 'shape' in schema ? [schema] : schema.options;
  const chosen = options.find(({ shape }) => shape['of']?.safeParse(given['of']).success ?? true);
  return Object.keys(chosen?.shape ?? {});
}

/** The words that an attribute may have, where there are only some. */
function optionsOf(issue: z.core.$ZodIssue): readonly unknown[] {
  if (issue.code === 'invalid_value') return issue.values;
  return 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
}

function textProblems(node: ComponentNode, { hasText }: PageComponent): BodyProblem[] {
  if (hasText || node.children.length === 0) return [];
  return [{ rule: 'text-in-component', values: { component: node.name ?? '' } }];
}

type PlainAttributes = Readonly<Record<string, string | true>>;
