import { describe, expect, it } from 'vitest';
import { PARTNERS_WITH_CARDS } from '../../../../src/registry/partners-with-cards.ts';
import { socialCardId, socialCards } from '../../../../src/views/frame/social-card-view.ts';
import { sampleContent } from '../sample-content.ts';
import { registryOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const registry = registryOf(sampleContent());

describe('socialCards', () => {
  it('are those that pages name, in every language', () => {
    for (const locale of ['ru', 'en']) {
      const drawn = socialCards(pageContext(registry, locale)).map(({ id }) => id);
      const hrefs = [
        '',
        'map/',
        'partners/',
        'partners/by/kind/twin-city/',
        'agreements/',
        'legal-acts/',
        'sources/',
      ].map((path) => `/${locale}/${path}`);
      const partners = registry.partners.map(({ id }) => `/${locale}/partners/${id}/`);
      for (const href of [...hrefs, ...partners]) {
        expect(drawn).toContain(socialCardId(pageContext(registry, locale), href));
      }
      expect(new Set(drawn).size).toBe(drawn.length);
    }
  });

  it('mark on a partner’s card that partner only', () => {
    const card = socialCards(pageContext(registry, 'en')).find(({ id }) => id === 'partner-alpha');
    expect(card?.marks.filter(({ isChosen }) => isChosen).length).toBeLessThanOrEqual(1);
    expect(card?.title).toBe('Alpha');
  });

  it('of single partners end where the registry grows large', () => {
    const [first] = registry.partners;
    if (first === undefined) throw new Error('no partner');
    const large = { ...registry, partners: Array.from({ length: PARTNERS_WITH_CARDS + 1 }, () => first) };
    expect(socialCards(pageContext(large, 'en')).some(({ id }) => id.startsWith('partner-'))).toBe(false);
    expect(socialCardId(pageContext(large, 'en'), `/en/partners/${first.id}/`)).toBe('partners');
  });
});
