import { errorCode } from '../content-source/error-code.ts';
import { serveWords } from '../i18n/editor-texts/serve-words.ts';
import type { InterfaceLocale } from '../i18n/locales.ts';
import { listenFault, portOf } from './asked-address.ts';
import { serveSite, type ServedSite, type ServeOptions } from './serve-site.ts';

/**
 * Serves a folder where whoever typed the command wants it: at `PORT`, else at the usual port, else at any free one.
 * @param options `port` is the usual one, `lang` that of the messages, `say` prints one
 * @throws EditorError when `PORT` is no port or cannot be had, or `host` is no address of this computer
 */
export async function serveAsAsked(
  folder: string,
  { env, lang, say, port: usual, ...options }: ServeWishes,
): Promise<ServedSite> {
  const asked = portOf('PORT', env['PORT'] || undefined, lang);
  const port = asked ?? usual;
  try {
    return await serveSite(folder, { ...options, port });
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE' && asked === undefined) {
      say(serveWords(lang).anyPort(port));
      return await serveSite(folder, options);
    }
    throw listenFault(error, { ...options, port }, { lang, settings: { port: 'PORT', host: 'HOST' } });
  }
}

interface ServeWishes extends ServeOptions {
  env: Readonly<Record<string, string | undefined>>;
  lang: InterfaceLocale;
  say: (message: string) => void;
  port: number;
}
