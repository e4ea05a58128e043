import { checkBodies } from '../../src/check/body/check-bodies.ts';
import { knownTargets } from '../../src/check/body/known-targets.ts';
import { readContent } from '../../src/content-source/read-content.ts';
import { readSourceFile } from '../../src/content-source/source-file.ts';
import type { Finding } from '../../src/format/findings.ts';

const read = readContent('tests/fixtures/minimal-city');
const known = knownTargets(read);

/** Findings of the check on the body of a prose page in the small city, whose lines are counted from 1. */
export function checkPage(body: string): Finding[] {
  const place = { kind: 'page', id: 'hostile', locale: undefined } as const;
  const { source } = readSourceFile('pages/hostile.mdx', place, Buffer.from('---\n---\n'));
  return checkBodies([{ ...source, body, bodyLine: 1 }], known);
}
