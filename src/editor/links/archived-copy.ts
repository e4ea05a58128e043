import { isMapping } from '../../format/is-mapping.ts';
import { isPublicHost } from './is-public-host.ts';
import type { Asking } from './ask-address.ts';

/**
 * The copy of a page that the Internet Archive has, nearest to a day; `undefined` where it has none or does not answer.
 * It is looked up, never made up.
 * @param archive where its service for this stands
 * @param day `YYYY-MM-DD` or the beginning of one
 */
export async function archivedCopy(
  archive: string,
  address: string,
  day: string | undefined,
  asking: Asking,
): Promise<string | undefined> {
  const question = new URL(archive);
  question.searchParams.set('url', address);
  const digits = /^\d{4}(?:-\d\d){0,2}/u.exec(day ?? '')?.[0].replaceAll('-', '');
  if (digits !== undefined) question.searchParams.set('timestamp', digits);
  try {
    const response = await fetch(question, {
      headers: { 'User-Agent': asking.userAgent },
      signal: AbortSignal.timeout(asking.timeout),
    });
    return response.ok ? copyIn(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

/** The address in the answer of the service, where it is one of a page that was there. */
function copyIn(answer: unknown): string | undefined {
  const snapshots = isMapping(answer) ? answer['archived_snapshots'] : undefined;
  const closest = isMapping(snapshots) ? snapshots['closest'] : undefined;
  if (!isMapping(closest) || closest['available'] !== true || closest['status'] !== '200') return undefined;
  const url = String(closest['url']).replace(/^http:/u, 'https:');
  return isPublicHost(url) && url.startsWith('https://') ? url : undefined;
}
