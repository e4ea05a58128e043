import { offlineAddress } from '../../views/open-data/offline-address.ts';

// The first script of every page of the copy that is opened from a disk. A browser reads no files there but scripts and
// style sheets: what the others ask for stands in scripts beside, and these hand it over.

const own = document.currentScript as HTMLScriptElement;
const { basePath = '', origin = '' } = own.dataset;
const root = new URL('.', own.src).href;
const page = decodeURI(location.href.replace(/[?#].*$/u, '').slice(root.length));
const texts = new Map<string, string>();
const loading = new Map<string, Promise<string>>();
const policy = (window as TrustedWindow).trustedTypes?.createPolicy('offline', {
  createScriptURL: (address: string) => {
    if (address.startsWith(root)) return address;
    throw new TypeError(`${address} is not in this copy`);
  },
});

Object.assign(window, {
  /** Called by the scripts that hold a file. */
  offlineFile: (file: string, text: string) => texts.set(file, text),
  /** Address of a file that a script links. */
  offlineHref: (file: string) => root + file,
  fetch: async (address: string) => {
    const text = await load(decodeURI(address.slice(basePath.length + 1)));
    return {
      ok: true,
      status: 200,
      text: async () => text,
      json: async () => moved(JSON.parse(text)),
    };
  },
});

function load(file: string): Promise<string> {
  const known = loading.get(file);
  if (known !== undefined) return known;
  const promise = new Promise<string>((resolve, reject) => {
    const script = document.createElement('script');
    const address = `${root}${encodeURI(file)}.js`;
    script.src = policy?.createScriptURL(address) ?? address;
    script.addEventListener('load', () => resolve(texts.get(file) ?? ''));
    script.addEventListener('error', () => reject(new TypeError(`${file} is not in this copy`)));
    document.head.append(script);
  });
  loading.set(file, promise);
  return promise;
}

/** The same data with its addresses as this page has them. */
function moved(value: unknown): unknown {
  if (typeof value === 'string') return address(value);
  if (Array.isArray(value)) return value.map(moved);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [address(key), moved(inner)]));
}

function address(text: string): string {
  return /^\/\S*$/u.test(text) ? offlineAddress(text, page, { basePath, origin }) : text;
}

/** What browsers with Trusted Types have beside the standard library's types. */
type TrustedWindow = Window & {
  trustedTypes?: {
    createPolicy: (
      name: string,
      rules: { createScriptURL: (address: string) => string },
    ) => { createScriptURL: (address: string) => string };
  };
};
