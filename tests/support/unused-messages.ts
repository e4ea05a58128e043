import { readFileSync } from 'node:fs';
import { factLabels } from '../../src/i18n/field-words/field-words.ts';
import { messages } from '../../src/i18n/messages/index.ts';
import { modulesBelow } from './source-imports.ts';

/**
 * Names of messages that no module says: neither whole, nor by a template that begins with its area, nor as the area
 * whose words are the options of a field. What fields are called serves the forms too, and is left out.
 */
export function unusedMessages(): string[] {
  const code = modulesBelow('src')
    .filter((file) => !file.startsWith('src/i18n/messages/'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const whole = new Set([...code.matchAll(/['"`]([\w-]+\.[\w.-]+)['"`]/gu)].map(([, key]) => key));
  const templates = [...code.matchAll(/`([\w-]+\.[\w.-]*(?:\$\{[^}]*\}[\w.-]*)+)`/gu)].map(([, text = '']) =>
    patternOf(text),
  );
  const areas = new Set([...code.matchAll(/\boptions: '(\w+)'/gu)].map(([, area]) => area));
  const { texts, plurals } = messages.ru;
  const isOfField = (key: string) => Object.hasOwn(factLabels('ru'), key);
  return [...Object.keys(texts), ...Object.keys(plurals)].filter(
    (key) =>
      !isOfField(key) &&
      !whole.has(key) &&
      !areas.has(key.split('.', 1)[0]) &&
      !templates.some((pattern) => pattern.test(key)),
  );
}

/** What a template may become: a value that is put in has no dot. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/u).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[\\w-]+')}$`, 'u');
}
