import type { Font, PathCommand } from 'opentype.js';
import type { Palette } from '../styles/palette.ts';
import type { SocialCardView } from '../views/frame/social-card-view.ts';
import { signPaths, type TieSign } from '../views/parts/sign-paths.ts';
import { fitLines, type TextLines } from './text-lines.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** A social card as SVG, letters as outlines: it needs no font where it is drawn, and comes out the same everywhere. */
export function cardSvg(card: SocialCardView, fonts: CardFonts, colours: Palette): string {
  const title = fitLines(fonts.strong, card.title, {
    width: TEXT_WIDTH,
    sizes: [92, 80, 68, 58, 50],
    most: 3,
  });
  const detail = fitLines(fonts.regular, card.detail, { width: TEXT_WIDTH, sizes: [34, 30], most: 3 });
  const above = fitLines(fonts.strong, card.siteTitle, { width: TITLE_WIDTH, sizes: [27], most: 1 });
  const top = 365 - (title.lines.length * title.size * LEADING + detail.lines.length * detail.size * 1.4) / 2;
  const below = top + title.lines.length * title.size * LEADING + 34;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    rings(card, colours),
    emblem(colours),
    card.sign ? sign(card.sign, colours) : '',
    lines(fonts.strong, above, 144, 106, 1, colours.inkSoft),
    lines(fonts.strong, title, LEFT, top + title.size * 0.8, LEADING, colours.ink),
    lines(fonts.regular, detail, LEFT, below + detail.size * 0.8, 1.4, colours.inkSoft),
    '</svg>',
  ].join('');
}

const LEFT = 72;
const TEXT_WIDTH = 600;
/** Of the line beside the emblem. */
const TITLE_WIDTH = 984;
const LEADING = 1.12;

/** Where home is, and how far from it the farthest partner is drawn. */
const HOME = { x: 905, y: 315 };
const REACH = 262;
const RING = 66;

function lines(
  font: Font,
  { lines: texts, size }: TextLines,
  x: number,
  y: number,
  leading: number,
  fill: string,
): string {
  const steps = texts.flatMap(
    (text, index) => font.getPath(text, x, y + index * size * leading, size).commands,
  );
  return `<path fill="${fill}" d="${steps.map(pathStep).join('')}"/>`;
}

/** One step of an outline. The library's own writer gives NaN for numbers very near to zero. */
function pathStep({ type, x1, y1, x2, y2, x, y }: PathCommand): string {
  const numbers = [x1, y1, x2, y2, x, y].filter((value) => value !== undefined);
  return `${type}${numbers.map((value) => String(Number(value.toFixed(1)))).join(' ')}`;
}

/** Rings of distance around home, and every partner in its true direction and at its true distance. */
function rings({ marks }: SocialCardView, { accent, line, paper, warm }: Palette): string {
  const farthest = Math.max(1, ...marks.map(({ km }) => km));
  const circles = Array.from({ length: 9 }, (_, index) => {
    const opacity = index < 4 ? 1 : Math.max(0.15, 1 - (index - 3) * 0.17);
    return `<circle cx="${HOME.x}" cy="${HOME.y}" r="${(index + 1) * RING}" fill="none" stroke="${line}" stroke-width="2" opacity="${opacity.toFixed(2)}"/>`;
  });
  const drawn = [...marks].sort((a, b) => Number(a.isChosen) - Number(b.isChosen));
  const ways = drawn.map(({ km, bearing, isChosen }) => {
    // A neighbour that is chosen stands clear of home.
    const far = Math.max((km / farthest) * REACH, isChosen ? 46 : 0);
    const x = (HOME.x + far * Math.sin((bearing * Math.PI) / 180)).toFixed(1);
    const y = (HOME.y - far * Math.cos((bearing * Math.PI) / 180)).toFixed(1);
    const colour = isChosen ? warm : accent;
    const isQuiet = !isChosen && marks.some((mark) => mark.isChosen);
    return `<g opacity="${isQuiet ? 0.3 : 1}"><path d="M${HOME.x} ${HOME.y}L${x} ${y}" stroke="${colour}" stroke-width="${isChosen ? 4 : 2}" opacity="${isChosen ? 1 : 0.55}"/><circle cx="${x}" cy="${y}" r="${isChosen ? 13 : 7}" fill="${colour}" stroke="${paper}" stroke-width="3"/></g>`;
  });
  const home = `<circle cx="${HOME.x}" cy="${HOME.y}" r="16" fill="${paper}" stroke="${accent}" stroke-width="4"/><circle cx="${HOME.x}" cy="${HOME.y}" r="7" fill="${accent}"/>`;
  return [...circles, ...ways, home].join('');
}

/** The sign of a partner, as pages draw it, below the words. */
function sign(of: TieSign, { accent, line, paper, warm }: Palette): string {
  const strokes: Readonly<Record<string, string>> = {
    way: `stroke="${line}"`,
    age: `stroke="${accent}" stroke-width="6"`,
    partner: `stroke="${warm}" stroke-width="13"`,
    over: `stroke="${warm}" stroke-width="3" fill="${paper}"`,
  };
  const paths = signPaths(of).map(({ name, d }) => `<path ${strokes[name] ?? ''} d="${d}"/>`);
  return `<g transform="translate(104 576)" fill="none" stroke-width="2" stroke-linecap="round"><circle r="32" fill="${paper}" stroke="${line}"/>${paths.join('')}</g>`;
}

function emblem({ accent, warm }: Palette): string {
  return `<g transform="translate(72 70) scale(1.7)" fill="none" stroke="${accent}"><circle cx="16" cy="16" r="14.5"/><circle cx="16" cy="16" r="9.5"/><circle cx="16" cy="16" r="4.5"/><circle cx="16" cy="16" r="2" fill="${accent}"/><path d="M16 16 26 6"/><circle cx="26" cy="6" r="2.5" fill="${warm}" stroke="none"/></g>`;
}

export interface CardFonts {
  regular: Font;
  strong: Font;
}
