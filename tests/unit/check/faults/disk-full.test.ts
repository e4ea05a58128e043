import { expect, it } from 'vitest';
import { isDiskFull } from '../../../../src/check/faults/disk-full.ts';

const coded = (code: string) => Object.assign(new Error('write'), { code });

it.each([
  coded('ENOSPC'),
  coded('EDQUOT'),
  new Error('Failed to write file\n\nCaused by:\n    No space left on device (os error 28)'),
  new Error('The page could not be made', { cause: coded('ENOSPC') }),
])('a full disk is told from %s', (error) => expect(isDiskFull(error)).toBe(true));

it.each([coded('EACCES'), new Error('os error 280'), 'ENOSPC', undefined])(
  'it is not told from %s',
  (error) => expect(isDiskFull(error)).toBe(false),
);
