import { z } from 'astro/zod';
import type { CollectionName, VocabularyName } from './collections.ts';
import { isCountryCode } from './country-codes.ts';
import { HOME, withMeta } from './field-meta.ts';
import { isLanguageTag } from './language-tag.ts';
import { writtenText } from './written-text.ts';

/**
 * What a file name, and so an id and an address, may be: short enough for every file system, and no name that Windows
 * keeps for a device.
 */
export const ID_PATTERN = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Why a text can be no id. */
export function idFault(text: string): 'long' | 'reserved' | 'letters' {
  if (text.length > 100) return 'long';
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/u.test(text) ? 'reserved' : 'letters';
}

/** The id of a record or of a vocabulary term; for a record it is the file name. */
export const id = withMeta(z.string().regex(ID_PATTERN), { rule: 'invalid-id' });

/** The id of a record of a collection. */
export const recordId = (collection: CollectionName) => withMeta(id, { ref: { to: 'records', collection } });

/** A party to a paper: `home`, or the id of a partner. */
export const side = withMeta(id, { ref: { to: 'records', collection: 'partners', emptyIs: HOME } });

/** The id of a term of a vocabulary. */
export const termId = (vocabulary: VocabularyName) => withMeta(id, { ref: { to: 'terms', vocabulary } });

/** How far an association reaches. */
export const scope = withMeta(z.enum(['international', 'national']), { options: 'scope' });

/** ISO 3166-1 alpha-2 country code in capitals. */
export const countryCode = withMeta(
  z
    .string()
    .regex(/^[A-Z]{2}$/u, { abort: true })
    .refine(isCountryCode, { params: { rule: 'invalid-country-code' } }),
  { rule: 'invalid-country-code', shape: 'country' },
);

/** A Wikidata item. */
export const wikidataId = withMeta(z.string().regex(/^Q\d+$/u), { rule: 'invalid-wikidata-id' });

/** A BCP 47 language tag such as `ru`, `zh-Hans`, `sah`. */
export const languageTag = z.string().refine(isLanguageTag, { params: { rule: 'invalid-language-tag' } });

/** An absolute web address, see {@link isWebAddress}. */
export const webAddress = withMeta(
  z.url({ protocol: /^https?$/u, abort: true }).refine(isWebAddress, { params: { rule: 'invalid-address' } }),
  { rule: 'invalid-address' },
);

/** As zod's own pattern, but for letters of every script: a domain may end in `.рф` or `.中国` (RFC 6531, RFC 5890). */
const EMAIL_PATTERN =
  /^(?!\.)(?!.*\.\.)[\p{L}\p{M}\p{N}_'+\-.]*[\p{L}\p{M}\p{N}_+-]@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9]+)$/iu;

export const emailAddress = withMeta(z.email({ pattern: EMAIL_PATTERN }).max(254), { rule: 'invalid-email' });

/** A telephone number as people write it, with an extension where there is one; several are parted by commas. */
export const telephone = withMeta(writtenText.max(60).regex(/^[+(\d](?:[^<>@"]*\d){2}[^<>@"]*$/u), {
  rule: 'invalid-telephone',
});

/** `mailto:` with one address, and with what the message is to have where that is given. */
export const mailAddress = withMeta(
  z
    .string()
    .startsWith('mailto:', { abort: true })
    .refine(isMailAddress, { params: { rule: 'invalid-address' } }),
  { rule: 'invalid-address' },
);

/**
 * Whether a text is an absolute web address that leads where a reader sees it lead: it has both slashes, no name or
 * password before its host, no control characters, none that turn the direction of writing, no space and no backslash,
 * and it is no longer than browsers take it.
 */
export function isWebAddress(text: string): boolean {
  if (text.length > LONGEST_ADDRESS || !/^https?:\/\/[^\s\\\p{Cc}\p{Bidi_Control}]+$/iu.test(text))
    return false;
  if (!URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** Beyond that, browsers and servers begin to cut. */
const LONGEST_ADDRESS = 2000;

export function isMailAddress(text: string): boolean {
  const [address, ...fields] = text.slice('mailto:'.length).split('?');
  return emailAddress.safeParse(address).success && !/[\s"<>\\]/u.test(fields.join('?'));
}
