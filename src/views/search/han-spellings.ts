import { Converter } from 'opencc-js';

/**
 * A name in Han characters as it is written elsewhere: in traditional, simplified and Japanese ones. Made when the site
 * is built; nothing for a text that has other letters too, which is no name of a place or a person.
 */
export function hanSpellings(text: string): string[] {
  if (!/^\p{Script=Han}+$/u.test(text)) return [];
  const { fromSimplified, fromJapanese, toSimplified, toJapanese } = (converters ??= makeConverters());
  const traditional = [fromSimplified(text), fromJapanese(text)];
  const all = traditional.flatMap((one) => [one, toSimplified(one), toJapanese(one)]);
  return [...new Set(all)].filter((one) => one !== text);
}

/** Their tables take half a second to read: only a site with such names has them. */
let converters: ReturnType<typeof makeConverters> | undefined;

function makeConverters() {
  return {
    fromSimplified: Converter({ from: 'cn', to: 't' }),
    fromJapanese: Converter({ from: 'jp', to: 't' }),
    toSimplified: Converter({ from: 't', to: 'cn' }),
    toJapanese: Converter({ from: 't', to: 'jp' }),
  };
}
