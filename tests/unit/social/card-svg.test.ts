import opentype from 'opentype.js';
import { describe, expect, it } from 'vitest';
import { SITE_FONTS, wholeFont } from '../../../src/fonts/site-fonts.ts';
import { drawnText } from '../../../src/format/drawn-letters.ts';
import { CARD_HEIGHT, CARD_WIDTH, cardSvg } from '../../../src/social/card-svg.ts';
import { drawCard } from '../../../src/social/draw-card.ts';
import { fitLines } from '../../../src/social/text-lines.ts';
import { palette } from '../../../src/styles/palette.ts';

const [regular, strong] = SITE_FONTS.map((font) => opentype.parse(wholeFont(font).buffer));
if (regular === undefined || strong === undefined) throw new Error('a font is missing');
const fonts = { regular, strong };

const card = {
  id: 'partner-lakemark',
  title: 'Город-партнёр',
  detail: 'Город-побратим · 1318 км',
  siteTitle: 'Внешние связи',
  marks: [
    { km: 1000, bearing: 90, isChosen: true },
    { km: 10, bearing: 0, isChosen: false },
  ],
};

describe('cardSvg', () => {
  it('draws every text as outlines with numbers in them', () => {
    const svg = cardSvg(card, fonts, palette());
    expect(svg).not.toMatch(/NaN|undefined|<text/u);
    expect(svg.match(/ d="M[^"]{1000,}"/gu)).toHaveLength(3);
  });

  it('leaves out every text whose letters its typeface lacks, and draws no boxes for them', () => {
    const foreign = { ...card, title: '黑河市', detail: 'მეგობრობა', siteTitle: '창원시' };
    expect(cardSvg(foreign, fonts, palette())).toBe(
      cardSvg({ ...card, title: '', detail: '', siteTitle: '' }, fonts, palette()),
    );
  });

  it('keeps a long title of the site within the picture', () => {
    const svg = cardSvg({ ...card, title: '', detail: '', siteTitle: 'Связи '.repeat(60) }, fonts, palette());
    const points = [...svg.matchAll(/<path fill="[^"]*" d="([^"]*)"/gu)].flatMap(([, path = '']) =>
      [...path.matchAll(/[ML](-?[\d.]+)/gu)].map(([, x]) => Number(x)),
    );
    expect(points.length).toBeGreaterThan(100);
    expect(Math.max(...points)).toBeLessThan(CARD_WIDTH);
  });

  it('puts a partner in its direction: east is right of home', () => {
    const [, x = '', y = ''] =
      /<circle cx="([\d.]+)" cy="([\d.]+)" r="13"/u.exec(cardSvg(card, fonts, palette())) ?? [];
    expect(Number(x)).toBeGreaterThan(1100);
    expect(Number(y)).toBeCloseTo(CARD_HEIGHT / 2);
  });
});

describe('fitLines', () => {
  const measure = { width: 600, sizes: [90, 60], most: 2 };

  it('takes the largest size at which a text fits', () => {
    expect(fitLines(strong, 'Уфа', measure)).toEqual({ lines: ['Уфа'], size: 90 });
    expect(fitLines(strong, 'Очень длинное название города', measure)).toMatchObject({ size: 60 });
  });

  it('cuts what fits at no size', () => {
    const { lines } = fitLines(strong, 'слово '.repeat(40), measure);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/u);
  });

  it('cuts a word that is wider than the line', () => {
    const { lines, size } = fitLines(strong, 'слово'.repeat(30), measure);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^(?:слово)+.*…$/u);
    expect(strong.getAdvanceWidth(lines[0] ?? '', size)).toBeLessThanOrEqual(600);
  });

  it('leaves out words that the face does not have', () => {
    expect(fitLines(strong, '黑河 Heihe', measure).lines).toEqual(['Heihe']);
  });
});

describe('drawCard', () => {
  it('gives a PNG of the size that networks ask for, the same each time', async () => {
    const [one, other] = await Promise.all([drawCard(card), drawCard(card)]);
    const header = new DataView(one.buffer);
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([CARD_WIDTH, CARD_HEIGHT]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(one.length).toBeLessThan(100_000);
  });
});

describe('drawnText', () => {
  it('takes the letters that both weights of the typeface have', () => {
    const letters = Array.from({ length: 0x2_ff_ff }, (_, code) => String.fromCodePoint(code)).filter(
      (letter) => !/[\p{C}\p{Z}]/u.test(letter) && letter.normalize('NFC') === letter,
    );
    const wrong = letters.filter(
      (letter) =>
        (drawnText(letter) === letter) !==
        [regular, strong].every((font) => font.charToGlyphIndex(letter) > 0),
    );
    expect(wrong.map((letter) => letter.codePointAt(0)?.toString(16))).toEqual([]);
  });
});
