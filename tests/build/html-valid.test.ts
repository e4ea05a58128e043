import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData, type ResolvedConfig } from 'html-validate';
import { expect, it } from 'vitest';
import { FIXTURE, REAL, RIGHT_TO_LEFT } from '../support/places.ts';
import { pageKinds } from '../browser/page-kinds.ts';
import { siteFiles } from '../support/site-files.ts';

const config: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The written form is the compiler's, not ours.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A list whose bullets are hidden by style loses its role in one browser; `role="list"` gives it back.
    'no-redundant-role': 'off',
  },
};

/** Resolves the rules once: the validator asks for them before each page, for a third of its time. */
class SameForAll extends StaticConfigLoader {
  readonly #resolved = super.getConfigFor('');

  override getConfigFor(): ResolvedConfig | Promise<ResolvedConfig> {
    return this.#resolved;
  }
}

it.each([REAL, FIXTURE, RIGHT_TO_LEFT])('the pages in $folder are valid HTML', async ({ folder }) => {
  const validator = new HtmlValidate(new SameForAll(config));
  const faults = new Map<string, string>();
  const files = pagesOf(folder);
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    for (const part of partsOf(readFileSync(join(folder, file), 'utf8'))) {
      const { results } = await validator.validateString(part);
      for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
        // One page stands for all that have the same fault.
        faults.set(`${ruleId}: ${message}`, `${file} ${selector ?? ''}`);
      }
    }
  }
  expect(Object.fromEntries(faults)).toEqual({});
});

/** Every page of one language, and of the others, which have the same elements, one of each kind. */
function pagesOf(folder: string): string[] {
  const files = siteFiles(folder, '.html');
  const others = [...new Set(files.map((file) => /^(.+?)\/index\.html$/u.exec(file)?.[1] ?? ''))]
    .filter((name) => name !== '' && name !== 'id' && !name.includes('/'))
    .slice(1);
  return [
    ...files.filter((file) => !others.includes(file.split('/')[0] ?? '')),
    ...others.flatMap((locale) => pageKinds(folder, locale).map((path) => `${path}index.html`)),
  ];
}

/** A page, and what its templates hold: no part of the page until a script puts it in the place of another. */
function partsOf(html: string): string[] {
  const template = /(<template\b[^>]*>)(?<held>.*?)(<\/template>)/gsu;
  const held = [...html.matchAll(template)].map(({ groups }) => groups?.['held'] ?? '');
  return [html.replace(template, '$1$3'), ...held];
}
