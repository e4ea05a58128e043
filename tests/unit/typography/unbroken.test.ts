import { describe, expect, it } from 'vitest';
import { markUnbroken } from '../../../src/typography/unbroken.ts';

const marked = (text: string) => markUnbroken(text, (piece) => `[${piece}]`);

describe('markUnbroken', () => {
  it.each([
    ['в 2021-й год', 'в [2021-й] год'],
    ['к 390-летию города', 'к [390-летию] города'],
    ['план на 2023–2025 годы', 'план на [2023–2025] годы'],
    ['2023–2025-е', '[2023–2025-е]'],
    ['26–27 июня, с 9:00–18:00', '[26–27] июня, с [9:00–18:00]'],
    ['(Ulan-Ude).', '([Ulan-Ude]).'],
    ['Улан-Удэ и Нью-Йорк', '[Улан-Удэ] и [Нью-Йорк]'],
  ])('keeps together: %s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each([
    'Олёкминский-Дальний улус',
    'кто-то, по-русски',
    'https://example.org/2021-report/2023–2025',
    'a@ulan-ude.example',
    '2021-07-15',
    '+7 (4112) 40-80-50',
    'Москва – Улан',
    'in 1993, and more',
  ])('leaves alone: %s', (text) => {
    expect(marked(text)).toBe(text);
  });

  it('changes no letter', () => {
    const text = 'Улан-Удэ, 2021-й, 2023–2025';
    expect(markUnbroken(text, (piece) => piece)).toBe(text);
  });
});
