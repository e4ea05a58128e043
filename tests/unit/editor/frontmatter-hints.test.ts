import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content-source/read-content.ts';
import { frontmatterHints } from '../../../src/editor/schemas/frontmatter-hints.ts';
import { schemaTexts } from '../../../src/editor/schemas/schema-texts.ts';
import { openLanguageServer, type LanguageServer } from '../../support/language-server.ts';

const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'Hints ')));
let server: LanguageServer;

beforeAll(async () => {
  const content = join(workspace, 'content');
  cpSync('tests/fixtures/valid-city', content, { recursive: true });
  const place = join(workspace, '.astro/collections');
  mkdirSync(place, { recursive: true });
  const { files } = readContent(content);
  for (const [file, text] of frontmatterHints(content, files.values(), schemaTexts(['en', 'ru', 'fr'])))
    writeFileSync(join(place, file), text);
  server = await openLanguageServer(workspace);
}, 60_000);

afterAll(() => {
  server.close();
  rmSync(workspace, { recursive: true });
});

const read = (file: string) => readFileSync(join(workspace, file), 'utf8');

describe('VS Code', { timeout: 60_000 }, () => {
  it.each([
    'content/agreements/dalny-vymysel-2010-pact.md',
    'content/events/dalny-vymysel-2016-fair.md',
    'content/partners/dalny-vymysel.ru.md',
    'content/pages/about.mdx',
  ])('has nothing to underline in %s', async (file) => {
    expect(await server.open(file, read(file)).mistakes()).toEqual([]);
  });

  it('underlines mistakes in the fields of a Markdown file, and proposes the fields that are missing', async () => {
    const file = 'content/partners/dalny-vymysel.md';
    const text = read(file)
      .replace('kind:', 'knd:')
      .replace(/^country: .*$/mu, 'country: nowhere');
    const opened = server.open(file, text.replace(/\n---\n/u, '\n\n---\n'));
    const mistakes = await opened.mistakes();
    expect(mistakes).toContainEqual(expect.stringContaining('knd is not allowed'));
    expect(mistakes).toContainEqual(expect.stringContaining('Missing property "kind"'));
    expect(mistakes).toContainEqual(expect.stringContaining('does not match the pattern'));
    const line = text.split('\n').indexOf('---', 1) + 1;
    expect(await opened.names(line)).toEqual(expect.arrayContaining(['kind', 'mapLabel', 'wikidata']));
  });
});
