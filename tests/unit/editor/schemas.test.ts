import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { reportGithub } from '../../../src/check/reporters/github.ts';
import { parseYaml } from '../../../src/content-source/parse-yaml.ts';
import { splitFrontmatter } from '../../../src/content-source/split-frontmatter.ts';
import { fieldsPage } from '../../../src/editor/schemas/fields-page.ts';
import { schemaTexts } from '../../../src/editor/schemas/schema-texts.ts';
import { interfaceLocales } from '../../../src/i18n/locales.ts';
import { recordSchemas } from '../../../src/format/index.ts';

const read = (file: string) => readFileSync(`.vscode/${file}`, 'utf8');
const texts = schemaTexts(['ru', 'en']);

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: unknown;
}

describe('the handbook’s page on fields', () => {
  it.each(interfaceLocales)(
    'in "%s" is that of the present schemas and words; otherwise: npm run schemas',
    (lang) => {
      expect(readFileSync(`src/handbook/${lang}/fields.md`, 'utf8')).toBe(fieldsPage(lang));
    },
  );

  it('lists fields however deep, says which are required, and describes citations once', () => {
    const rows = [...fieldsPage('en').matchAll(/^## .*`(.+)`$|^\| `([^`]+)` \| (yes|no) /gmu)];
    const required = new Map<string, string>();
    let section = '';
    for (const [, heading, path, answer = ''] of rows)
      if (heading) section = heading;
      else required.set(`${section} ${path}`, answer);
    expect(required.get('agreements/ parties.side')).toBe('yes');
    expect(required.get('agreements/ parties.body')).toBe('no');
    expect(required.get('agreements/ stage')).toBe('no');
    expect(required.get('partners/ alternateNames.text')).toBe('yes');
    expect(required.get('* accounts.cite')).toBe('yes');
    expect(required.get('site.yaml home.coordinates.latitude')).toBe('yes');
    expect([...required.keys()].filter((name) => /cite\.|\.ru$|partners\/ cite/u.test(name))).toEqual([]);
    expect(required.size).toBeGreaterThan(170);
  });
});

describe('the JSON Schemas', () => {
  it('in .vscode are those of the present format and handbook; otherwise: npm run schemas', () => {
    // Whoever brings another content has them written for its languages.
    const written: Schema = JSON.parse(read('schemas/site.json'));
    const [first = '', ...others] = Object.keys(written.properties?.['title']?.properties ?? {});
    const current = schemaTexts([first, ...others]);
    expect(readdirSync('.vscode/schemas').sort()).toEqual([...current.keys()].sort());
    for (const [file, text] of current) expect(read(`schemas/${file}`), file).toBe(text);
  });

  it('describe every field of records in both languages, at whatever depth, and refuse unknown ones', () => {
    for (const name of Object.keys(recordSchemas(['ru', 'en']))) {
      const schema: Schema = JSON.parse(texts.get(`${name}.json`) ?? '');
      expect(schema.additionalProperties, name).toBe(false);
      for (const [path, field] of fieldsOf(schema)) {
        expect(field.description, `${name} ${path}`).toMatch(/\S\n\n\S/u);
      }
    }
  });
});

/** Fields but for citations, which are described once, and the languages of texts. */
function fieldsOf(schema: Schema, above = ''): [string, Schema][] {
  const inner = schema.items ?? schema;
  return Object.entries(inner.properties ?? {}).flatMap(([name, field]): [string, Schema][] =>
    name === 'ru' || name === 'en'
      ? []
      : [[above + name, field], ...(name === 'cite' ? [] : fieldsOf(field, `${above}${name}.`))],
  );
}

describe('the settings for VS Code', () => {
  it('name schemas and files that are there', () => {
    const settings = z
      .looseObject({ 'yaml.schemas': z.record(z.string(), z.union([z.string(), z.array(z.string())])) })
      .parse(JSON.parse(read('settings.json')));
    for (const [schema, files] of Object.entries(settings['yaml.schemas'])) {
      expect(existsSync(schema), schema).toBe(true);
      for (const file of [files].flat()) expect(existsSync(file.replace(/\/\*\*.*$/u, '')), file).toBe(true);
    }
  });

  it('find file, line, column and text of a finding in what the check prints', () => {
    const pattern = z.object({
      regexp: z.string(),
      file: z.int(),
      line: z.int(),
      column: z.int(),
      message: z.int(),
    });
    const tasks = z
      .object({
        tasks: z.array(
          z.looseObject({ problemMatcher: z.union([z.array(z.string()), z.looseObject({ pattern })]) }),
        ),
      })
      .parse(JSON.parse(read('tasks.json')));
    const matcher = tasks.tasks[0]?.problemMatcher;
    if (matcher === undefined || Array.isArray(matcher))
      throw new RangeError('The first task has no pattern');
    const finding = {
      rule: 'empty-file',
      level: 'error',
      file: 'events/a.md',
      field: [],
      values: {},
    } as const;
    const found = (line: string) => {
      const groups = new RegExp(matcher.pattern.regexp, 'u').exec(line);
      return ['file', 'line', 'column'].map((name) => groups?.[Number(matcher.pattern[name as 'file'])]);
    };
    const options = { lang: 'ru', folder: 'content' };
    expect(found(reportGithub([{ ...finding, line: 7, column: 3 }], options))).toEqual([
      'content/events/a.md',
      '7',
      '3',
    ]);
    expect(found(reportGithub([finding], options))).toEqual(['content/events/a.md', undefined, undefined]);
  });
});

/** Snippets are JSON with commas at the ends of lists. */
const TRAILING_COMMA = /,(?=\s*[\]}])/gu;

describe('the snippets', () => {
  const snippets = z
    .record(z.string(), z.object({ scope: z.string(), description: z.string(), body: z.array(z.string()) }))
    .parse(JSON.parse(read('records.code-snippets').replaceAll(TRAILING_COMMA, '')));
  const records = Object.values(snippets).flatMap(({ description, body }) => {
    const [, collection = ''] = /^content\/([a-z-]+)\//u.exec(description) ?? [];
    return collection === '' ? [] : [[collection, body] as const];
  });

  it.each(records)('make records of %s that their schema takes', (collection, body) => {
    const text = body
      .join('\n')
      .replaceAll(/\$\{\d+:([^}]*)\}/gu, '$1')
      .replaceAll(/\$\{\d+\|([^,|]*)[^}]*\}/gu, '$1')
      .replaceAll('$0', '');
    const parsed = parseYaml(splitFrontmatter(text).yaml ?? text);
    const schema = Object.entries(recordSchemas(['ru', 'en'])).find(([name]) => name === collection)?.[1];
    expect(schema?.safeParse('value' in parsed ? parsed.value : undefined).error?.issues).toBeUndefined();
  });
});
