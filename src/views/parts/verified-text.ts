import type { PageContext } from '../context.ts';

/** When a record was last held against its sources, or that nobody has done it. */
export function verifiedText({ t, date }: PageContext, verified: string | undefined): string {
  return verified === undefined ? t('site.notVerified') : t('site.verified', { date: date(verified) });
}
