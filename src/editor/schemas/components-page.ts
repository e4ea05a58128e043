import { z } from 'astro/zod';
import type { ComponentWords } from '../../i18n/component-words/component-text.ts';
import { componentWords } from '../../i18n/component-words/component-words.ts';
import type { InterfaceLocale } from '../../i18n/locales.ts';
import { PAGE_COMPONENTS, type PageComponent } from '../../format/page-components.ts';

/**
 * The handbook's page on prose pages: components, properties and values are read from the schemas, what they mean from
 * the words.
 */
export function componentsPage(lang: InterfaceLocale): string {
  const words = componentWords[lang];
  const components = Object.entries(PAGE_COMPONENTS).map(([name, component]) => {
    const { meaning, example, properties } = textOf(words, name);
    const code = ['```mdx', example, '```'].join('\n');
    return [`### \`${name}\``, meaning, code, propertyTable(component, properties, words)].join('\n\n');
  });
  const parts = [`# ${words.title}`, words.intro, `## ${words.heading}`, words.lead, ...components];
  return `${parts.join('\n\n')}\n`;
}

function textOf({ components }: ComponentWords, name: string): PropertyText {
  const texts: Readonly<Record<string, PropertyText>> = components;
  const text = texts[name];
  if (text === undefined) throw new Error(`No words for the component ${name}`);
  return text;
}

function propertyTable(
  { attributes }: PageComponent,
  meanings: Readonly<Record<string, string>>,
  { columns, yes, no, onlyOf, noProperties }: ComponentWords,
): string {
  const shapes = 'shape' in attributes ? [attributes.shape] : attributes.options.map(({ shape }) => shape);
  const names = [...new Set(shapes.flatMap((shape) => Object.keys(shape)))];
  if (names.length === 0) return noProperties;
  const rows = names.map((name) => {
    const having = shapes.filter((shape) => Object.hasOwn(shape, name));
    const isRequired = having.some((shape) => !z.safeParse(shape[name] ?? z.never(), undefined).success);
    const values = codes([...new Set(having.flatMap((shape) => valuesOf(shape[name])))]);
    const holders = having.length === shapes.length ? '' : codes(having.flatMap(({ of }) => valuesOf(of)));
    const meaning = [
      meanings[name] ?? '',
      values === '' ? '' : `: ${values}`,
      holders === '' ? '' : ` (${onlyOf} ${holders})`,
    ].join('');
    return `| \`${name}\` | ${isRequired ? yes : no} | ${meaning} |`;
  });
  return [`| ${columns.join(' | ')} |`, '|---|---|---|', ...rows].join('\n');
}

/** The words that a property may have; none where any word of its form will do. */
function valuesOf(schema: z.core.$ZodType | undefined): string[] {
  if (schema instanceof z.ZodOptional) return valuesOf(schema.unwrap());
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : [];
}

function codes(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

interface PropertyText {
  meaning: string;
  example: string;
  properties: Readonly<Record<string, string>>;
}
