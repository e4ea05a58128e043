import { describe, expect, it } from 'vitest';
import { pageContext } from '../../../../src/views/context.ts';
import { tiesView } from '../../../../src/views/home/ties-view.ts';
import { sampleContent } from '../sample-content.ts';
import { registryOf } from '../sample-views.ts';

const registry = registryOf(sampleContent());
const ties = (locale: string) => tiesView(pageContext(registry, locale));

describe('the answer of the home page', () => {
  it('counts the partners of every kind by their state', () => {
    const told = (locale: string) => ties(locale)?.kinds.map(({ count, states }) => `${count}: ${states}`);
    expect(told('en')).toEqual(['2: 1 established, 1 ended', '1: 1 only named']);
    expect(told('ru')).toEqual(['2: связь установлена — 1, прекращена — 1', '1: связь только упомянута — 1']);
  });

  it('has a row for each partner of the first kind, those that live first', () => {
    const rows = ties('en')?.rows.map(({ activity, sign: _, ...row }) => [row, activity.label]);
    expect(rows).toEqual([
      [
        {
          link: { href: '/en/partners/alpha/', text: { text: 'Alpha' } },
          country: { text: 'Land of the Rising Sun' },
          since: '2015',
          state: 'established',
          isOver: false,
          evidence: '2021',
        },
        '2 documents, 1 event',
      ],
      [
        {
          link: { href: '/en/partners/gamma/', text: { text: 'Gamma' } },
          country: { text: 'Canada' },
          state: 'ended',
          isOver: true,
          evidence: '2022',
        },
        'No dated document or event',
      ],
    ]);
  });

  it('leads on where there are more partners than rows', () => {
    const [kind] = registry.partnerKinds;
    const [partner] = kind?.partners ?? [];
    if (kind === undefined || partner === undefined) throw new Error('The sample has no partner.');
    const many = { ...kind, partners: Array.from({ length: 30 }, () => partner) };
    const view = tiesView(pageContext({ ...registry, partnerKinds: [many] }, 'en'));
    expect(view?.rows).toHaveLength(12);
    expect(view?.more).toEqual({ href: '/en/partners/by/kind/twin-city/', text: 'All 30' });
    expect(ties('en')?.more).toBeUndefined();
  });

  it('is not there without partners', () => {
    expect(tiesView(pageContext({ ...registry, partnerKinds: [] }, 'en'))).toBeUndefined();
  });
});
