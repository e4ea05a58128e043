import { describe, expect, it } from 'vitest';
import { readableAddress } from '../../../../src/views/parts/readable-address.ts';

describe('readableAddress', () => {
  it.each(['пример.рф', 'bücher.example', '例え.テスト', 'a-b-ü.example'])(
    'shows the host %s in its own letters',
    (host) => {
      const url = new URL(`https://${host}/`);
      expect(url.hostname).toContain('xn--');
      expect(readableAddress(url.href)).toBe(`${host}/`);
    },
  );

  it('decodes the path, white space and the marks of a path apart', () => {
    expect(readableAddress('https://example.org/%D0%B3%20%D0%B4/a%2Fb?q=%D1%8F')).toBe(
      'example.org/г%20д/a%2Fb?q=я',
    );
  });

  it('leaves what cannot be decoded', () => {
    expect(readableAddress('http://xn--99999999.example/%E4%')).toBe('xn--99999999.example/%E4%');
  });
});
