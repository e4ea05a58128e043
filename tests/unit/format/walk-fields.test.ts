import { describe, expect, it } from 'vitest';
import { filePlans } from '../../../src/format/file-plans.ts';
import { fieldAt, namesIn, walkFields } from '../../../src/format/walk-fields.ts';

const plans = filePlans();

describe('the fields of the format', () => {
  it('say what their ids point at', () => {
    const found = Object.entries(plans).flatMap(([kind, plan]) =>
      walkFields(plan).flatMap(({ path, field }) => {
        const inner = field.kind === 'list' ? field.element : field;
        if (inner.kind !== 'reference') return [];
        const { reference } = inner;
        const target =
          reference.to === 'records'
            ? reference.collection
            : 'by' in reference
              ? `by ${reference.by}`
              : reference.vocabulary;
        return [`${kind} ${path.join('.')}: ${target}`];
      }),
    );
    expect(found.filter((line) => !line.includes('declaredBy'))).toEqual([
      'partners kind: partner-kinds',
      'partners areas: areas',
      'partners exchangeForms: exchange-forms',
      'partners history.kind: partner-kinds',
      'partners history.agreement: agreements',
      'partners successor: partners',
      'agreements kind: agreement-kinds',
      'agreements parties.side: partners',
      'agreements signatories.side: partners',
      'agreements areas: areas',
      'agreements basedOn: agreements',
      'agreements implements: agreements',
      'agreements amends: agreements',
      'agreements replaces: agreements',
      'legal-acts kind: act-kinds',
      'events kind: event-kinds',
      'events partners: partners',
      'events associations: associations',
      'events agreements: agreements',
      'events areas: areas',
      'events exchangeForms: exchange-forms',
      'site declared.kind: by collection',
      'site declared.areas: areas',
      'site declared.exchangeForms: exchange-forms',
    ]);
  });

  it('name the words for every choice that a reader sees, but for the columns of the report', () => {
    const unnamed = Object.entries(plans).flatMap(([kind, plan]) =>
      walkFields(plan).flatMap(({ path, field }) => {
        const inner = field.kind === 'list' ? field.element : field;
        return inner.kind === 'choice' && !inner.meta.options ? [`${kind} ${path.join('.')}`] : [];
      }),
    );
    expect(unnamed).toEqual(['site report.columns']);
  });
});

describe('a path of the content', () => {
  it('leads through lists, maps and what may be written short', () => {
    expect(fieldAt(plans.agreements, ['parties', 1, 'side'])?.kind).toBe('reference');
    expect(fieldAt(plans.partners, ['nameForms', 'ru', 'genitive'])?.kind).toBe('text');
    expect(fieldAt(plans.partners, ['cite', 'record', 0, 'paragraph'])?.kind).toBe('number');
    expect(namesIn(fieldAt(plans.partners, ['coordinates']))).toEqual(['latitude', 'longitude']);
  });

  it('leads nowhere where the format has no field', () => {
    expect(fieldAt(plans.partners, ['coordinates', 'height'])).toBeUndefined();
    expect(fieldAt(plans.partners, ['toString'])).toBeUndefined();
    expect(fieldAt(plans.partners, ['kind', 'of', 'what'])).toBeUndefined();
  });
});
