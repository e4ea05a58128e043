import { describe, expect, it } from 'vitest';
import { pageContext } from '../../../../src/views/context.ts';
import { partnerView } from '../../../../src/views/partner/partner-view.ts';
import { agreementView } from '../../../../src/views/record/agreement-view.ts';
import { eventView } from '../../../../src/views/record/event-view.ts';
import { both, findingsOf, registryOf } from '../../registry/content-builder.ts';
import { byId, valueOf } from '../sample-views.ts';

const parties = [{ side: 'home' }, { side: 'alpha' }];
const records = {
  partners: {
    alpha: {
      name: both('Alpha'),
      kind: 'twin',
      history: [
        { state: 'established', kind: 'neighbour', date: '1995', cite: ['paper'] },
        { state: 'established', kind: 'twin', date: '2005', cite: ['paper'] },
      ],
    },
    old: { successor: 'alpha', cite: { record: ['paper'], successor: ['news'] } },
    older: { successor: 'alpha' },
  },
  agreements: {
    treaty: {
      parties,
      otherParties: [
        {
          name: both('Ministry of Culture'),
          body: both('Department of Museums'),
          signatories: [{ name: both('N. Petrov'), role: both('Minister') }],
        },
      ],
      cite: { record: ['paper'], otherParties: ['news'] },
    },
  },
  events: { fair: { partners: ['alpha'], otherParties: [{ name: both('Third City') }] } },
};
const registry = registryOf({ records });
const partner = (id: string) => partnerView(pageContext(registry, 'en'), byId(registry.partners, id));

describe('a relation that was of several kinds', () => {
  it('says since when it was of which', () => {
    expect(valueOf(partner('alpha').facts, 'Kind of relation')).toMatchObject({
      text: { text: 'twin' },
      remark: { text: 'neighbour: 1995; twin: 2005' },
    });
    expect(partner('alpha').history.steps.map(({ state }) => state.text)).toEqual([
      'relations established: neighbour',
      'relations established: twin',
    ]);
  });

  it('is since its beginning, whatever it was then', () => {
    expect(registry.partners.find(({ id }) => id === 'alpha')?.since?.date).toBe('1995');
  });

  it('is refused where its kind is none of today', () => {
    const wrong = { partners: { alpha: { ...records.partners.alpha, kind: 'neighbour' } } };
    expect(findingsOf('kind-not-the-latest', { records: wrong })).toEqual([
      { at: 'error partners/alpha.md kind', values: { kind: 'neighbour', latest: 'twin' } },
    ]);
    expect(findingsOf('kind-not-the-latest', { records })).toEqual([]);
  });
});

describe('a partner that became a part of another', () => {
  it('names its successor, with the source, and is named by it', () => {
    const successor = valueOf(partner('old').facts, 'Successor');
    expect(successor).toMatchObject({ text: { text: 'Alpha' }, href: '/en/partners/alpha/' });
    expect(successor?.notes).toHaveLength(1);
    const { values = [] } = partner('alpha').facts.find(({ term }) => term.text === 'Predecessors') ?? {};
    expect(values.map(({ href }) => href)).toEqual(['/en/partners/old/', '/en/partners/older/']);
  });

  it('cannot be its own', () => {
    const own = { partners: { alpha: { successor: 'alpha' } } };
    expect(findingsOf('self-reference', { records: own }).map(({ at }) => at)).toEqual([
      'error partners/alpha.md successor',
    ]);
  });
});

describe('a party that is no partner', () => {
  it('stands among the parties by its name, and signs for itself', () => {
    const view = agreementView(pageContext(registry, 'en'), byId(registry.agreements, 'treaty'));
    const { values = [] } = view.facts.find(({ term }) => term.text === 'Parties') ?? {};
    expect(values.map(({ text, href, remark }) => [text.text, href, remark?.text])).toEqual([
      ['Hometown', undefined, undefined],
      ['Alpha', '/en/partners/alpha/', undefined],
      ['Ministry of Culture', undefined, 'Department of Museums'],
    ]);
    expect(values.at(-1)?.notes).toHaveLength(1);
    expect(view.signatories.map(({ name, side }) => [name.text, side.text])).toEqual([
      ['N. Petrov', 'Ministry of Culture'],
    ]);
  });

  it('takes part in an event', () => {
    const view = eventView(pageContext(registry, 'en'), byId(registry.events, 'fair'));
    expect(valueOf(view.facts, 'Other parties')?.text.text).toBe('Third City');
  });
});

describe('a name in the partner’s own language', () => {
  it('is said once where it is the name of the page', () => {
    const named = registryOf({
      records: {
        partners: {
          same: { name: both('Turku'), nativeName: { lang: 'fi', text: 'Turku' } },
          other: { name: both('Turku'), nativeName: { lang: 'sv', text: 'Åbo' } },
        },
      },
    });
    const titleOf = (id: string) =>
      partnerView(pageContext(named, 'en'), byId(named.partners, id)).nativeTitle?.text;
    expect([titleOf('same'), titleOf('other')]).toEqual([undefined, 'Åbo']);
  });
});
