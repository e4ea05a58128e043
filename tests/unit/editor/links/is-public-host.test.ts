import { expect, it } from 'vitest';
import { isPublicHost } from '../../../../src/editor/links/is-public-host.ts';

it.each([
  'https://example.org/a',
  'http://якутск.рф/',
  'https://8.8.8.8/',
  'https://[2001:4860:4860::8888]/',
])('lets an address of the public network be asked: %s', (url) => {
  expect(isPublicHost(url)).toBe(true);
});

it.each([
  'http://localhost/',
  'http://router/',
  'http://printer.local/',
  'http://127.0.0.1:631/',
  'http://2130706433/',
  'http://10.1.2.3/',
  'http://172.20.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://[fd00::1]/',
  'http://0/',
  'no address',
])('asks nothing of the editor’s own network: %s', (url) => {
  expect(isPublicHost(url)).toBe(false);
});
