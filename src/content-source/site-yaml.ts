import { join } from 'node:path';
import { decodeText } from './decode-text.ts';
import { parseYaml } from './parse-yaml.ts';
import { readBytes } from './read-bytes.ts';

/**
 * The data of `site.yaml`, for what needs them before the content is read.
 * @returns `undefined` when they cannot be read, which the check reports
 */
export function readSiteYaml(contentDir: string): unknown {
  const read = readBytes(join(contentDir, 'site.yaml'));
  const decoded = 'bytes' in read ? decodeText(read.bytes) : undefined;
  const parsed = decoded?.encoding === 'utf-8' ? parseYaml(decoded.text) : undefined;
  return parsed && 'value' in parsed ? parsed.value : undefined;
}
