import { errorCode } from '../../content-source/error-code.ts';

/** Whether something failed because no more could be written to the disk; the bundler says so in words only. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return FULL.test(`${errorCode(error)} ${error.message}`) || isDiskFull(error.cause);
}

/** No space left, or the share of this user used up; as the system's numbers 28 and 122 in the bundler. */
const FULL = /\b(?:ENOSPC|EDQUOT|os error (?:28|122))\b/u;
