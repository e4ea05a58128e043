import { metaPolicy } from '../security-headers.ts';

/**
 * A page with the policy of what it may load in its head, for hosts that set no headers. It stands before all else that
 * loads something.
 */
export function withMetaPolicy(html: string): string {
  return html.replace(
    /<meta charset="?utf-8"?\s*\/?>/iu,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}">`,
  );
}
