import { describe, expect, it } from 'vitest';
import { pictureViews } from '../../../../src/views/record/picture-view.ts';
import type { PictureSizes } from '../../../../src/registry/picture-widths.ts';
import { pageContext } from '../../../../src/views/context.ts';
import { emptyContent } from '../sample-content.ts';
import { registryOf } from '../sample-views.ts';

const bridge = {
  file: 'Мост 1.jpg',
  alt: { ru: 'Мост', en: 'A bridge' },
  credit: 'A. Nobody',
  licence: 'CC0-1.0',
};
const sizes = { 'Мост 1.jpg': { width: 3000, height: 2000 }, 'icon.png': { width: 300, height: 150 } };
const registry = registryOf(emptyContent());
const views = (images: Parameters<typeof pictureViews>[1], pictureSizes: PictureSizes = sizes) =>
  pictureViews(pageContext(registry, 'en', { lastChanged: () => undefined, pictureSizes }), images);
const address = '/images/%D0%9C%D0%BE%D1%81%D1%82%201.jpg';

describe('pictureViews', () => {
  it('offers copies that fit screens, and keeps their place free', () => {
    expect(views([bridge])).toEqual([
      {
        src: `${address}/960.jpg`,
        srcset: `${address}/480.webp 480w, ${address}/960.webp 960w, ${address}/1600.webp 1600w`,
        sizes: 'min(100vw, 42rem, 1600px)',
        width: 1600,
        height: 1067,
        alt: { text: 'A bridge' },
        credit: 'A. Nobody',
        licence: 'CC0-1.0',
      },
    ]);
  });

  it('never enlarges a small picture', () => {
    const [view] = views([{ ...bridge, file: 'icon.png' }]);
    expect(view).toMatchObject({
      src: '/images/icon.png/300.jpg',
      srcset: '/images/icon.png/300.webp 300w',
      sizes: 'min(100vw, 42rem, 300px)',
      width: 300,
      height: 150,
    });
  });

  it('marks a description in another language', () => {
    const [view] = views([{ ...bridge, alt: { ru: 'Мост' } }]);
    expect(view?.alt).toEqual({ text: 'Мост', lang: 'ru' });
  });

  it('finds a file whose letters are composed otherwise than in the record', () => {
    const letters = { file: 'Йод.jpg'.normalize('NFD') };
    const sizesOf = { ['Йод.jpg'.normalize('NFC')]: { width: 100, height: 100 } };
    expect(views([{ ...bridge, ...letters }], sizesOf)).toHaveLength(1);
  });

  it('leaves out a picture that is not there, and has none where there are none', () => {
    expect(views([{ ...bridge, file: 'gone.jpg' }])).toEqual([]);
    expect(views(undefined)).toEqual([]);
  });
});
