import { isMapping } from '../../format/is-mapping.ts';
import { PREFIXES, type RdfNode } from './rdf.ts';

/** Nodes as Turtle (RDF 1.1): the same statements as their JSON-LD. */
export function turtle(nodes: readonly RdfNode[]): string {
  const prefixes = Object.entries(PREFIXES).map(([name, address]) => `@prefix ${name}: <${address}> .\n`);
  return `${prefixes.join('')}${nodes.map((node) => `\n${subject(node)}${statements(node, '  ')} .\n`).join('')}`;
}

function subject(node: RdfNode): string {
  return node['@id'] === undefined ? '[] ' : `<${node['@id']}> `;
}

function statements({ '@id': _id, '@type': type, ...properties }: RdfNode, indent: string): string {
  const said = Object.entries(properties).flatMap(([name, value]) => {
    const values = Array.isArray(value) ? value : [value];
    return values.length === 0
      ? []
      : [`${word(name)} ${values.map((one) => object(one, indent)).join(', ')}`];
  });
  return [`a ${word(type)}`, ...said].join(` ;\n${indent}`);
}

function object(value: unknown, indent: string): string {
  if (!isMapping(value)) return literal(String(value));
  const { '@value': text, '@language': lang, '@type': type } = value;
  if (typeof text === 'string') {
    if (typeof lang === 'string') return `${literal(text)}@${lang.toLowerCase()}`;
    return typeof type === 'string' ? `${literal(text)}^^${word(type)}` : literal(text);
  }
  if (typeof type !== 'string') return `<${String(value['@id'])}>`;
  return `[ ${statements(value as unknown as RdfNode, `${indent}  `)} ]`;
}

function word(name: string): string {
  return name.includes(':') ? name : `schema:${name}`;
}

function literal(text: string): string {
  const safe = text.replaceAll(/["\\]/gu, '\\$&').replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return `"${safe}"`;
}
