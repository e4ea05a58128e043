import { describe, expect, it } from 'vitest';
import { pageView } from '../../../../src/views/prose/page-view.ts';
import { sampleContent } from '../sample-content.ts';
import { byId, registryOf } from '../sample-views.ts';
import { pageContext } from '../../../../src/views/context.ts';

const registry = registryOf(sampleContent());

describe('pageView', () => {
  it('says that a translation is older than its original', () => {
    const page = byId(registry.pages, 'about');
    expect(pageView(pageContext(registry, 'en'), page)?.prose).toMatchObject({
      isStale: true,
      isFallback: false,
    });
    expect(pageView(pageContext(registry, 'ru'), page)?.prose).toMatchObject({ isStale: false, lang: 'ru' });
  });

  it('falls back to the language there is', () => {
    const page = byId(registry.pages, 'guide');
    expect(pageView(pageContext(registry, 'en'), page)).toMatchObject({
      title: 'Памятка',
      lang: 'ru',
      prose: { isFallback: true },
    });
  });

  it('is no page without a text', () => {
    const empty = { collection: 'pages', id: 'empty', file: 'pages/empty.mdx', data: {}, prose: {} } as const;
    expect(pageView(pageContext(registry, 'ru'), empty)).toBeUndefined();
  });
});
