import { describe, expect, it } from 'vitest';
import { partnerView } from '../../../src/views/partner-view.ts';
import { sampleContent } from './sample-content.ts';
import { byId, registryOf } from './sample-views.ts';

const content = sampleContent();
const view = (locale: string, site = {}, changed?: string) => {
  const registry = registryOf({ ...content, site: { ...content.site, ...site } });
  return partnerView(registry, byId(registry.partners, 'alpha'), locale, changed);
};
const citation = (...[locale, site, changed]: Parameters<typeof view>) =>
  view(locale, site, changed).citations.map(({ before = '', title, after, accessed }) =>
    [before, title, after, accessed?.placeholder, accessed?.end].join('').replaceAll('\u00A0', ' '),
  );

describe('the references to a page', () => {
  it('are those of GOST R 7.0.5–2008 and APA 7', () => {
    expect(citation('ru')).toEqual([
      'Альфа // Связи Заречья : [сайт]. 2026. URL: https://example.org/ru/partners/alpha/ (дата обращения: дд.мм.гггг).',
      'Альфа. (2026, 20 ноября). Связи Заречья. https://example.org/ru/partners/alpha/',
    ]);
    expect(citation('en')[1]).toBe(
      'Alpha. (2026, November 20). Links of Riverside. https://example.org/en/partners/alpha/',
    );
  });

  it('name the publisher as author where the site is official', () => {
    expect(citation('en', { official: true })[1]).toBe(
      'Office of Links. (2026, November 20). Alpha. Links of Riverside. https://example.org/en/partners/alpha/',
    );
  });

  it('are dated by the last change, and by the year alone where no day is known', () => {
    expect(citation('en', {}, '2025-10-01')[1]).toContain('(2025, October 1)');
    expect(citation('en', { dataDate: '2026-11' })[1]).toContain('(2026).');
  });
});

describe('the facts as text', () => {
  const lines = view('en').factsText.split('\n');

  it('begin with the names, and give every fact with the numbers of its sources', () => {
    expect(lines[0]).toBe('Alpha / アルファ');
    expect(lines).toContain('Kind of relation: twin city [1]');
    expect(lines.find((line) => line.startsWith('Since:'))).toMatch(/^Since: 22\u00A0May 2015 \[\d+\]/u);
  });

  it('end with the sources that they name, each once, and with the address of the page', () => {
    const text = lines.join('\n');
    const [facts = '', sources = ''] = text.split('\nSources\n');
    const used = new Set([...facts.matchAll(/\[(\d+)\]/gu)].map(([, number]) => number));
    const listed = [...sources.matchAll(/^\[(\d+)\]/gmu)].map(([, number]) => number);
    expect(new Set(listed)).toEqual(used);
    expect(listed.length).toBe(used.size);
    expect(lines.at(-1)).toBe('https://example.org/en/partners/alpha/');
  });
});

describe('the report of an error', () => {
  it('is not offered where the publisher names no address', () => {
    expect(view('en').reports).toEqual([]);
  });

  it('is a letter that names record, field and value', () => {
    const [first] = view('en', { reportUrl: 'mailto:links@riverside.example' }).reports;
    expect(first?.text.text).toBe('Kind of relation: twin city');
    const letter = new URL(first?.href ?? '');
    expect(letter.pathname).toBe('links@riverside.example');
    expect(letter.searchParams.get('subject')).toBe('Error: Alpha, Kind of relation');
    expect(letter.searchParams.get('body')).toContain(
      'Entry: partners/alpha.md\r\nField: kind\r\nNow given as: twin city\r\n',
    );
  });

  it('is a new issue with title and body, whatever the address asks for already', () => {
    const [first] = view('ru', { reportUrl: 'https://forge.example/new?label=fact' }).reports;
    const issue = new URL(first?.href ?? '');
    expect(issue.searchParams.get('label')).toBe('fact');
    expect(issue.searchParams.get('title')).toBe('Ошибка: Альфа, Вид связи');
    expect(issue.searchParams.get('body')).toContain('Поле: kind\nСейчас указано: город-побратим\n');
  });
});
