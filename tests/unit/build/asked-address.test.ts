import { describe, expect, it } from 'vitest';
import { listenFault, portOf } from '../../../src/build/asked-address.ts';

describe('portOf', () => {
  it('is the number that was typed, or nothing where none was', () => {
    expect(portOf('--port', '4321', 'en')).toBe(4321);
    expect(portOf('--port', '0', 'en')).toBe(0);
    expect(portOf('--port', undefined, 'en')).toBeUndefined();
  });

  it('says what was typed where it is no port', () => {
    expect(() => portOf('--port', 'abc', 'ru')).toThrow('--port: «abc» — не номер порта.');
  });
});

describe('listenFault', () => {
  const asked = { lang: 'ru', settings: { port: '--port', host: '--host' } } as const;
  const fault = (code: string) => Object.assign(new Error(code), { code });

  it.each([
    ['EADDRINUSE', '--port: порт 80 занят'],
    ['EACCES', '--port: система не даёт открыть порт 80'],
    ['ENOTFOUND', '--host: адреса «nowhere» у этого компьютера нет'],
  ])('names the setting for %s', (code, words) => {
    const said = listenFault(fault(code), { port: 80, host: 'nowhere' }, asked) as Error;
    expect(said.message).toContain(words);
  });

  it('leaves other errors as they are', () => {
    const other = fault('EBADF');
    expect(listenFault(other, { port: 80 }, asked)).toBe(other);
  });
});
