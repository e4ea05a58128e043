import { describe, expect, it } from 'vitest';
import { compilePage } from '../../support/compile-page.ts';

/** The ids of the headings of a page, as it is compiled. */
async function idsOf(...lines: string[]): Promise<string[]> {
  const code = await compilePage(lines.join('\n\n'));
  return [...code.matchAll(/_components\.h\d, \{\s*id: "([^"]*)"/gu)].map(([, id = '']) => id);
}

describe('headingIds', () => {
  it('takes the words of a heading, in any script', async () => {
    expect(await idsOf('## Who helps', '## Кто *поможет*?', '### 東京 & co')).toEqual([
      'who-helps',
      'кто-поможет',
      '東京--co',
    ]);
  });

  it('gives no heading an id of the frame of the page', async () => {
    expect(
      await idsOf('## Main content', '## Site menu', '## Page notes', '## Note 1', '## Ref 2 a'),
    ).toEqual([
      'section-main-content',
      'section-site-menu',
      'section-page-notes',
      'section-note-1',
      'section-ref-2-a',
    ]);
  });

  it('gives none the id of a statement, wherever that stands', async () => {
    expect(await idsOf('## History', '<Statement id="history">x</Statement>')).toEqual(['history-1']);
  });

  it('gives no two headings one id, and none an empty one', async () => {
    const ids = await idsOf('## Year', '## Year', '## Year', '## Year 1', '## 🤝', '## ?');
    expect(new Set(ids).size).toBe(6);
    expect(ids).not.toContain('');
  });
});
