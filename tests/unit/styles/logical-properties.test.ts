import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Where left and right are meant: on the map, which is not mirrored, and where mirroring itself is done. */
const MEANT = /^src\/(?:components\/map\/|styles\/rtl\.css$)/u;

/** Declarations that say left or right, or four sides of which these two differ. */
function physical(css: string): string[] {
  const declarations = css.replaceAll(/\/\*[\s\S]*?\*\//gu, '').match(/[\w-]+:[^;{}]+(?=;)/gu) ?? [];
  return declarations.filter((declaration) => {
    const [name = '', value = ''] = declaration.split(/:\s*/u);
    if (/(?:^|-)(?:left|right)(?:-|$)/u.test(name)) return true;
    if (/^(?:float|clear|text-align)$/u.test(name)) return /\b(?:left|right)\b/u.test(value);
    if (!/^(?:inset|margin|padding|border-(?:width|style|color)|border-radius)$/u.test(name)) return false;
    const sides = value
      .replaceAll(/\((?:[^()]|\([^()]*\))*\)/gu, '()')
      .trim()
      .split(/\s+/u);
    return sides.length === 4 && sides[1] !== sides[3];
  });
}

describe('style sheets', () => {
  it('name no left and no right, so that pages written from right to left are mirrored', () => {
    const files = globSync('src/**/*.css').map((file) => file.replaceAll('\\', '/'));
    const styles = files.filter((file) => !MEANT.test(file));
    expect(styles.length).toBeGreaterThan(40);
    const guilty = styles.flatMap((file) =>
      physical(readFileSync(file, 'utf8')).map((declaration) => `${file}: ${declaration}`),
    );
    expect(guilty).toEqual([]);
  });

  it('are read as they are meant', () => {
    expect(
      physical('a { margin-left: 1px; inset: 0 auto auto 0; text-align: right; padding: 0 1px; }'),
    ).toEqual(['margin-left: 1px', 'inset: 0 auto auto 0', 'text-align: right']);
  });
});
