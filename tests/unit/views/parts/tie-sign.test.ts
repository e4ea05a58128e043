import { describe, expect, it } from 'vitest';
import { listColumns } from '../../../../src/views/list/list-columns.ts';
import { partnerCard } from '../../../../src/views/parts/card-view.ts';
import { signPaths } from '../../../../src/views/parts/sign-paths.ts';
import { tieRow } from '../../../../src/views/parts/tie-row.ts';
import { tieSign } from '../../../../src/views/parts/tie-sign.ts';
import { partnerView } from '../../../../src/views/partner/partner-view.ts';
import { socialCards } from '../../../../src/views/frame/social-card-view.ts';
import { pageContext } from '../../../../src/views/context.ts';
import { registryOf as builtRegistry } from '../../registry/content-builder.ts';
import { sampleContent } from '../sample-content.ts';
import { byId, registryOf } from '../sample-views.ts';

const registry = registryOf(sampleContent());

describe('the sign of a partner', () => {
  it('shows distance, direction and age', () => {
    const sign = { km: 2000, bearing: 90, years: 25 };
    expect(signPaths(sign)).toEqual([
      { name: 'way', d: 'M0 0L16 0M0-16a16 16 0 1 1 0 32a16 16 0 1 1 0-32' },
      { name: 'age', d: 'M0 0h0M0-29A29 29 0 0 1 29 0' },
      { name: 'partner', d: 'M16 0h0' },
    ]);
    expect(signPaths({ ...sign, isOver: true }).map(({ name }) => name)).toEqual(['way', 'age', 'over']);
    expect(signPaths({ years: 75 })).toEqual([{ name: 'age', d: 'M0 0h0M0-29A29 29 0 1 1 -29 0' }]);
  });

  it('leaves out what nobody knows, and draws home alone where that is all', () => {
    const { partners } = builtRegistry({ records: { partners: { town: { coordinates: undefined } } } });
    const [town] = partners;
    if (town === undefined) throw new Error('There is no partner.');
    expect(signPaths(tieSign(registry, { ...town, distanceKm: undefined, bearing: undefined }))).toEqual([
      { name: 'age', d: 'M0 0h0' },
    ]);
  });

  it('is as old as the relation, which an end closes', () => {
    const yearsOf = (history: object[]) => {
      const built = builtRegistry({ records: { partners: { town: { history } } } }, { asOf: '2026-07-01' });
      return built.partners.map((partner) => tieSign(built, partner).years);
    };
    const start = { state: 'established', date: '2006' };
    expect(yearsOf([start])).toEqual([20]);
    expect(yearsOf([start, { state: 'ended', date: '2016' }])).toEqual([10]);
    expect(yearsOf([start, { state: 'ended' }])).toEqual([undefined]);
    expect(yearsOf([{ state: 'established' }])).toEqual([undefined]);
  });

  it('is the same in rows, lists, cards, on its page and on the card that is shared', () => {
    const ctx = pageContext(registry, 'en');
    const partner = byId(registry.partners, 'alpha');
    const sign = tieSign(registry, partner);
    const [title] = listColumns.partner(ctx);
    expect([
      tieRow(ctx, partner).sign,
      title?.cell(partner).sign,
      partnerCard(ctx, partner).sign,
      partnerView(ctx, partner).sign,
      socialCards(ctx).find(({ id }) => id === 'partner-alpha')?.sign,
    ]).toEqual(Array.from({ length: 5 }, () => sign));
  });
});
