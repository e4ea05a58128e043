import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGE_COMPONENT_NAMES } from '../../../src/format/page-components.ts';

it('admits in pages exactly the components that pages are rendered with', () => {
  const source = readFileSync('src/components/prose/index.ts', 'utf8');
  const names = /proseComponents = \{([^}]*)\}/u.exec(source)?.[1]?.match(/\w+/gu);
  expect(names?.toSorted()).toEqual(PAGE_COMPONENT_NAMES);
});
