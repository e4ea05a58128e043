import { serveWords, type ServeWords } from '../i18n/editor-texts/serve-words.ts';
import type { InterfaceLocale } from '../i18n/locales.ts';
import { serveSite, type ServedSite, type ServeOptions } from './serve-site.ts';

/**
 * Serves a folder where whoever typed the command wants it: at `PORT`, else at the usual port, else at any free one.
 * @param options `port` is the usual one, `lang` that of the messages, `say` prints one
 * @throws Error in words for the editor when `PORT` is no port or cannot be had, or `host` is no address of this
 *   computer
 */
export async function serveAsAsked(
  folder: string,
  { env, lang, say, port: usual, ...options }: ServeWishes,
): Promise<ServedSite> {
  const words = serveWords(lang);
  const asked = env['PORT'] || undefined;
  if (asked !== undefined && !isPort(asked)) throw new Error(words.wrongPort(asked));
  const port = asked === undefined ? usual : Number(asked);
  try {
    return await serveSite(folder, { ...options, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EADDRINUSE' && asked === undefined) {
      say(words.anyPort(port));
      return await serveSite(folder, options);
    }
    const reason = reasonOf(words, code, { port, ...options });
    throw reason === undefined ? error : new Error(reason, { cause: error });
  }
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/u.test(text) && Number(text) <= 65_535;
}

function reasonOf(words: ServeWords, code: string, { port, host = '' }: Place): string | undefined {
  if (code === 'EADDRINUSE') return words.portTaken(port);
  if (code === 'EACCES') return words.portForbidden(port);
  return NO_HOST.test(code) ? words.wrongHost(host) : undefined;
}

const NO_HOST = /^(?:EADDRNOTAVAIL|EAFNOSUPPORT|EAI_\w+|EINVAL|ENOTFOUND)$/u;

interface Place {
  port: number;
  host?: string;
}

interface ServeWishes extends ServeOptions {
  env: Readonly<Record<string, string | undefined>>;
  lang: InterfaceLocale;
  say: (message: string) => void;
  port: number;
}
