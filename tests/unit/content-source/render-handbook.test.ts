import { describe, expect, it } from 'vitest';
import { renderHandbook } from '../../../src/content-source/render-handbook.ts';

const render = (text: string) => renderHandbook(text, (page) => `/en/handbook/${page}/`);

describe('renderHandbook', () => {
  it('takes the first heading for the title, and not into the text', async () => {
    expect(await render('# Dates\n\nHow to write them.\n')).toEqual({
      title: 'Dates',
      html: '<p>How to write them.</p>',
    });
  });

  it('gives every heading an id from its words, in any script', async () => {
    const { html } = await render('# A\n\n### unknown-field\n\n## Поля: `history`, и ещё\n');
    expect(html).toContain('<h3 id="unknown-field">');
    expect(html).toContain('<h2 id="поля-history-и-ещё">');
  });

  it('leads links between files to the pages, fragments kept, and leaves others alone', async () => {
    const { html } = await render('# A\n\n[x](dates.md#ranges) [y](index.md) [z](https://example.org/a.md)');
    expect(html).toContain('href="/en/handbook/dates/#ranges"');
    expect(html).toContain('href="/en/handbook/index/"');
    expect(html).toContain('href="https://example.org/a.md"');
  });

  it('refuses a page without a title', async () => {
    await expect(render('## Dates\n')).rejects.toThrow('# Title');
  });
});
