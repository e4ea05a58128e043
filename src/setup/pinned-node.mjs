import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The program of the pinned Node, as a package of its own brings it, beside this program or above it, where npm puts
 * what several packages need. It is named itself: what lies in `.bin` on Windows can be run by a shell only, which
 * would take a space, a quotation mark or an ampersand in an argument for its own.
 * @param {string} root folder of this program
 * @param {{ platform: string, arch: string }} machine as `process` names them
 * @returns {string | undefined}
 */
export function pinnedNode(root, { platform, arch }) {
  const system = platform === 'win32' ? 'win' : platform;
  const program = join(
    'node_modules',
    `node-${system}-${arch}`,
    'bin',
    platform === 'win32' ? 'node.exe' : 'node',
  );
  const above = dirname(root);
  const path = join(root, program);
  if (existsSync(path)) return path;
  return above === root ? undefined : pinnedNode(above, { platform, arch });
}
