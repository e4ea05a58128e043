import { describe, expect, it } from 'vitest';
import { typesetHtml } from '../../../src/typography/typeset-html.ts';

/** Unbroken spaces made visible. */
const show = (html: string) => typesetHtml(html).replaceAll('\u00A0', '_');

describe('typesetHtml', () => {
  it('follows the language of each piece of text', () => {
    expect(
      show(
        '<html lang="ru"><p>в "доме" <span lang="en">a "b" <b>"c"</b></span> и<br> в <i lang="zh">"黑"</i> саду</p></html>',
      ),
    ).toBe(
      '<html lang="ru"><p>в_«доме» <span lang="en">a “b” <b>“c”</b></span> и<br> в_<i lang="zh">"黑"</i> саду</p></html>',
    );
  });

  it('leaves attributes, the head, code and fields as they are', () => {
    const html =
      '<html lang="ru"><head><title>в "доме"</title><script>"в доме" < "б"</script></head>' +
      '<body><a href="/2015-2019/?q=\'в доме\'" title="в > доме"></a><pre>в "доме"</pre><code>2015-2019</code>' +
      '<textarea>в доме</textarea><!-- в "доме" --></body></html>';
    expect(typesetHtml(html)).toBe(html);
  });

  it('sees quotation marks that are written as entities', () => {
    expect(typesetHtml('<p lang="en">&quot;It&#39;s&quot; &amp; more</p>')).toBe(
      '<p lang="en">“It’s” &amp; more</p>',
    );
  });

  it('does not lose the language behind elements that have no end', () => {
    expect(show('<p lang="ru"><input value="1"><svg><path d="M0 0"/></svg>в лесу</p>')).toBe(
      '<p lang="ru"><input value="1"><svg><path d="M0 0"/></svg>в_лесу</p>',
    );
  });

  it('changes nothing the second time', () => {
    const once = typesetHtml('<p lang="ru">"А" - в "Б" <q lang="en">it\'s</q></p>');
    expect(typesetHtml(once)).toBe(once);
  });

  it('leaves a page without a language alone', () => {
    expect(typesetHtml('<p>в "доме"</p>')).toBe('<p>в "доме"</p>');
  });
});
