import { dev } from 'astro';
import { editorLog } from '../check/faults/editor-logger.ts';
import { serveWords } from '../i18n/editor-texts/serve-words.ts';
import type { InterfaceLocale } from '../i18n/locales.ts';
import { astroSettings } from './astro-settings.ts';
import { listenFault, portOf } from './asked-address.ts';

/**
 * Shows the site while it is being written, until the process is ended.
 * @throws EditorError when `port` is no port, or `host` no address of this computer
 */
export async function devSite({ port: typed, host, lang, say }: DevWishes): Promise<never> {
  const words = serveWords(lang);
  const port = portOf('--port', typed, lang) ?? USUAL_PORT;
  // Versions are for developers, who read of them elsewhere.
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  say(words.devStarts);
  const { address, resolvedUrls } = await start({ port, host, lang });
  if (port !== 0 && address.port !== port) say(words.anyPort(port));
  const [url = ''] = [...resolvedUrls.local, ...resolvedUrls.network];
  say(words.siteAt(url));
  return new Promise<never>(() => undefined);
}

const USUAL_PORT = 4321;

async function start({
  port,
  host,
  lang,
}: {
  port: number;
  host: string | undefined;
  lang: InterfaceLocale;
}) {
  try {
    return await dev({
      ...astroSettings(),
      configFile: false,
      server: { port, ...(host !== undefined && { host }) },
      logLevel: 'info',
      logger: editorLog(lang),
    });
  } catch (error) {
    throw listenFault(error, { port, host }, { lang, settings: { port: '--port', host: '--host' } });
  }
}

interface DevWishes {
  /** As it was typed. */
  port: string | undefined;
  host: string | undefined;
  lang: InterfaceLocale;
  say: (message: string) => void;
}
