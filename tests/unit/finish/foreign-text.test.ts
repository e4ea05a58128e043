import { describe, expect, it } from 'vitest';
import { finishPage } from '../../../src/finish/finish-page.ts';
import { borrowed } from '../../../src/format/borrowed-words.ts';
import { usePageMessages } from '../../../src/i18n/translate.ts';

const page = (lang: string, body: string) =>
  `<html lang="${lang}"><head><title>t</title></head><body><main data-pagefind-body>${body}</main></body></html>`;
const finished = (lang: string, body: string) => {
  const { html, indexed } = finishPage(page(lang, body));
  return { body: /<main[^>]*>(.*)<\/main>/su.exec(html)?.[1], html, indexed };
};

describe('words that a language of the interface has not got', () => {
  it('are marked in a text, sentences after one another as one, with their direction where it is another', () => {
    const text = `<p>${borrowed('One.')} ${borrowed('Two.')} Drei.</p>`;
    expect(finished('de', text).body).toBe('<p><span lang="en">One. Two.</span> Drei.</p>');
    expect(finished('he', `<p>${borrowed('One.')}</p>`).body).toBe(
      '<p><span lang="en" dir="ltr">One.</span></p>',
    );
  });

  it('are marked where a text of another language parts their sentence', () => {
    const [before = '', after = ''] = borrowed('Map of # and more').split('#');
    expect(finished('de', `<p>${before}<b lang="ru">Лес</b>${after}</p>`).body).toBe(
      '<p><span lang="en">Map of </span><b lang="ru">Лес</b><span lang="en"> and more</span></p>',
    );
  });

  it('keep nothing of the mark where no language can be said: in attributes, options, titles, the index', () => {
    const { body, indexed } = finished(
      'de',
      `<a title="${borrowed('Go')}" href="mailto:a@b.example?body=${encodeURIComponent(borrowed('x'))}">${borrowed('Go')}</a><option>${borrowed('Go')}</option>`,
    );
    expect(body).toBe(
      '<a title="Go" href="mailto:a@b.example?body=x"><span lang="en">Go</span></a><option>Go</option>',
    );
    expect(indexed).toContain('<a>Go</a>');
    expect(finishPage(`<html lang="de"><head><title>${borrowed('Go')}</title></head></html>`).title).toBe(
      'Go',
    );
  });

  it('are those of English, and the others the language’s own', () => {
    const t = usePageMessages('de');
    expect(t('nav.map')).toBe('Karte');
    expect(t('list.clear')).toBe(borrowed('Clear all filters'));
    expect(t.count('count.partners', 2)).toBe('2 Partner');
    expect(usePageMessages('he').count('count.partners', 2)).toBe('שני שותפים');
    expect(usePageMessages('en')('nav.map')).toBe('Map');
  });
});

describe('the direction of writing', () => {
  it('is said where a language changes it, and nowhere else', () => {
    const { html } = finished(
      'he',
      '<p lang="en">a <b lang="ru">б</b></p><svg><text lang="en">c</text></svg>',
    );
    expect(html).toContain('<html lang="he" dir="rtl">');
    expect(html).toContain(
      '<p lang="en" dir="ltr">a <b lang="ru">б</b></p><svg><text lang="en">c</text></svg>',
    );
    expect(finished('en', '<p lang="ru">б</p>').html).not.toContain('dir=');
  });
});
