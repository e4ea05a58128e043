import { describe, expect, it } from 'vitest';
import { factsText } from '../../../../src/views/record/facts-text.ts';
import { partnerView } from '../../../../src/views/partner/partner-view.ts';
import { sampleContent } from '../sample-content.ts';
import { byId, registryOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const content = sampleContent();
const view = (locale: string, site = {}, changed?: string) => {
  const registry = registryOf({ ...content, site: { ...content.site, ...site } });
  const ctx = pageContext(registry, locale, { lastChanged: () => changed, pictureSizes: {} });
  return partnerView(ctx, byId(registry.partners, 'alpha')).reuse;
};
const citation = (...[locale, site, changed]: Parameters<typeof view>) =>
  view(locale, site, changed).citations.map(({ before, title, after, accessed }) =>
    [before?.text, title.text, after.text, accessed?.placeholder, accessed?.end]
      .join('')
      .replaceAll('\u00A0', ' '),
  );

describe('the references to a page', () => {
  it('are those of GOST R 7.0.5–2008 and APA 7', () => {
    expect(citation('ru')).toEqual([
      'Альфа // Связи Заречья : [сайт]. 2026. URL: https://example.org/id/partners/alpha/ (дата обращения: дд.мм.гггг).',
      'Альфа. (2026, 20 ноября). Связи Заречья. https://example.org/id/partners/alpha/',
    ]);
    expect(citation('en')[1]).toBe(
      'Alpha. (2026, November 20). Links of Riverside. https://example.org/id/partners/alpha/',
    );
  });

  it('are not those of GOST on a site without Russian', () => {
    expect(citation('en', { locales: ['en'] })).toEqual([
      'Alpha. (2026, November 20). Links of Riverside. https://example.org/id/partners/alpha/',
    ]);
  });

  it('name the publisher as author where the site is official', () => {
    expect(citation('en', { official: true })[1]).toBe(
      'Office of Links. (2026, November 20). Alpha. Links of Riverside. https://example.org/id/partners/alpha/',
    );
  });

  it('are dated by the last change, and by the year alone where no day is known', () => {
    expect(citation('en', {}, '2025-10-01')[1]).toContain('(2025, October 1)');
    expect(citation('en', { dataDate: '2026-11' })[1]).toContain('(2026).');
  });
});

describe('the facts as text', () => {
  const registry = registryOf(content);
  const ctx = pageContext(registry, 'en');
  const lines = factsText(ctx, partnerView(ctx, byId(registry.partners, 'alpha')))
    .trimEnd()
    .split('\n');

  it('begin with the names, and give every fact with the numbers of its sources', () => {
    expect(view('en').factsText).toBe('/en/partners/alpha/facts.txt');
    expect(lines[0]).toBe('Alpha / アルファ');
    expect(lines.find((line) => line.startsWith('Kind of relation:'))).toMatch(
      /^Kind of relation: twin city \[\d+\]/u,
    );
    expect(lines.find((line) => line.startsWith('Since:'))).toMatch(/^Since: 22\u00A0May 2015 \[\d+\]/u);
  });

  it('put no brackets into brackets', () => {
    const zone = lines.find((line) => line.startsWith('Time zone:'));
    expect(zone).toMatch(/, 7\sh ahead of Riverside \(\d+\sh in summer\)/u);
    expect(lines.filter((line) => /\([^)]*\(/u.test(line))).toEqual([]);
  });

  it('end with the sources that they name, in the order of their numbers, and with the address of the page', () => {
    const text = lines.join('\n');
    const [facts = '', sources = ''] = text.split('\nSources\n');
    const used = new Set([...facts.matchAll(/\[(\d+)\]/gu)].map(([, number]) => Number(number)));
    const listed = [...sources.matchAll(/^\[(\d+)\]/gmu)].map(([, number]) => Number(number));
    expect(new Set(listed)).toEqual(used);
    expect(listed).toEqual(listed.map((_, index) => index + 1));
    expect(lines.at(-1)).toBe('https://example.org/en/partners/alpha/');
  });

  it('put one full stop at the end of a source, whatever the date ends with', () => {
    expect(lines.filter((line) => line.includes('..'))).toEqual([]);
  });
});

describe('the report of an error', () => {
  it('is not offered where the publisher names no address', () => {
    expect(view('en').report).toBeUndefined();
  });

  it('is a letter that names record and field, to which the page and the value are added', () => {
    const { links = [], body } = view('en', { reportUrl: 'mailto:links@riverside.example' }).report ?? {};
    const first = links.find(({ text }) => text.text === 'Kind of relation');
    expect(first?.href).toContain('?subject=partners%2Falpha.md%3A%20kind');
    const letter = new URL(first?.href ?? '');
    expect(letter.pathname).toBe('links@riverside.example');
    expect(letter.searchParams.get('subject')).toBe('partners/alpha.md: kind');
    expect(body).toContain('https://example.org/en/partners/alpha/\nNow given as: {value}\n');
  });

  it('is a new issue with a title, whatever the address asks for already', () => {
    const { links = [] } = view('ru', { reportUrl: 'https://forge.example/new?label=fact' }).report ?? {};
    const first = links.find(({ text }) => text.text === 'Вид связи');
    const issue = new URL(first?.href ?? '');
    expect(issue.searchParams.get('label')).toBe('fact');
    expect(issue.searchParams.get('title')).toBe('partners/alpha.md: kind');
  });
});

describe('the proposal of a change', () => {
  it('opens the file of the record where the repository is public, and nothing elsewhere', () => {
    const editUrl = 'https://forge.example/edit/main/content/';
    expect(view('en', { editUrl }).edit).toBe('https://forge.example/edit/main/content/partners/alpha.md');
    expect(view('en').edit).toBeUndefined();
  });
});

describe('the data of a record', () => {
  it('are a file in all languages, and what is coming and was with a partner', () => {
    expect(view('en').data).toEqual([
      { href: '/id/partners/alpha.json', text: 'JSON' },
      { href: '/en/partners/alpha/feed.atom', text: 'feed' },
    ]);
  });
});
