import { expect, it } from 'vitest';
import { setUpWords } from '../../../src/i18n/editor-texts/set-up-words.mjs';

it('says in both languages what goes on before anything is installed', () => {
  const { installing, notInstalled, noNode } = setUpWords;
  for (const text of [installing, notInstalled, noNode('linux-riscv64', 'v18.0.0')]) {
    const [russian = '', english = '', ...more] = text.split('\n');
    expect(russian).toMatch(/\p{Script=Cyrillic}{3}/u);
    expect(english).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(more).toEqual([]);
  }
  expect(noNode('linux-riscv64', 'v18.0.0').match(/linux-riscv64.*v18\.0\.0/gu)).toHaveLength(2);
});
