import opentype from 'opentype.js';
import sharp from 'sharp';
import { SITE_FONTS, wholeFont } from '../fonts/site-fonts.ts';
import { palette } from '../styles/palette.ts';
import type { SocialCardView } from '../views/frame/social-card-view.ts';
import { cardSvg, type CardFonts } from './card-svg.ts';

/** A social card as PNG. The same card gives the same bytes. @param accent the city's colour, `#rrggbb` */
export async function drawCard(card: SocialCardView, accent?: string): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= readFonts();
  const svg = Buffer.from(cardSvg(card, fonts, palette(accent)));
  // A palette would halve its 100 KB, and take longer than to draw it.
  return new Uint8Array(await sharp(svg).png({ compressionLevel: 6 }).toBuffer());
}

let fonts: CardFonts | undefined;

function readFonts(): CardFonts {
  const [regular, strong] = SITE_FONTS.map((font) => opentype.parse(wholeFont(font).buffer));
  if (regular === undefined || strong === undefined) throw new Error('The site has lost a font.');
  return { regular, strong };
}
