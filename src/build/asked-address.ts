import { EditorError } from '../content-source/editor-error.ts';
import { errorCode } from '../content-source/error-code.ts';
import { serveWords } from '../i18n/editor-texts/serve-words.ts';
import type { InterfaceLocale } from '../i18n/locales.ts';

/**
 * The number of a port as it was typed; `undefined` where none was.
 * @param setting what was typed it into, such as `PORT` or `--port`
 * @throws EditorError when it is no number of a port
 */
export function portOf(setting: string, text: string | undefined, lang: InterfaceLocale): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,5}$/u.test(text) && Number(text) <= 65_535) return Number(text);
  throw new EditorError(serveWords(lang).wrongPort(setting, text));
}

/** Why nothing can be served at an address, in the words of the editor; the error itself where it is another one. */
export function listenFault(
  error: unknown,
  { port, host = '' }: Address,
  { lang, settings }: Asked,
): unknown {
  const words = serveWords(lang);
  const code = errorCode(error) ?? '';
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: words.portTaken(settings.port, port),
    EACCES: words.portForbidden(settings.port, port),
  };
  const reason = NO_HOST.test(code) ? words.wrongHost(settings.host, host) : reasons[code];
  return reason === undefined ? error : new EditorError(reason, { cause: error });
}

const NO_HOST = /^(?:EADDRNOTAVAIL|EAFNOSUPPORT|EAI_\w+|EINVAL|ENOTFOUND)$/u;

interface Address {
  port: number;
  host?: string | undefined;
}

interface Asked {
  lang: InterfaceLocale;
  /** What the two are typed into. */
  settings: Readonly<Record<'port' | 'host', string>>;
}
