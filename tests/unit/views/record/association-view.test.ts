import { describe, expect, it } from 'vitest';
import { associationView } from '../../../../src/views/record/association-view.ts';
import { sampleContent } from '../sample-content.ts';
import { byId, registryOf, valueOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const registry = registryOf(sampleContent());
const association = (id: string, locale = 'en') =>
  associationView(pageContext(registry, locale), byId(registry.associations, id));

describe('associationView', () => {
  it('says that the date of accession is not known', () => {
    expect(valueOf(association('union').facts, 'Date of accession')).toMatchObject({
      text: { text: 'not established' },
      unknown: true,
    });
  });

  it('tells since when, in what role, and since when it exists', () => {
    const { facts } = association('league', 'ru');
    expect(valueOf(facts, 'Членство города')).toMatchObject({
      text: { text: 'подал заявку' },
      remark: { text: 'наблюдатель' },
    });
    expect(valueOf(facts, 'Дата вступления')?.text.text).toBe('1998\u00A0г.');
    expect(valueOf(facts, 'Основано')?.text.text).toBe('1991\u00A0г. (дата не подтверждена)');
  });

  it('shows dated figures in the style of the language', () => {
    expect(association('union', 'ru').figures[0]).toMatchObject({
      term: { text: 'Членов' },
      values: [{ text: { text: '12\u00A0345' }, remark: { text: '2024\u00A0г.' } }],
    });
  });
});
