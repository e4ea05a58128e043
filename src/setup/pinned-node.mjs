import path from 'node:path';

/**
 * Where npm puts the program of the pinned Node. On Windows it is named itself: the `.cmd` beside it can be run by a
 * shell only, which would take a space, a quotation mark or an ampersand in an argument for its own.
 * @param {string} root folder of the project
 * @param {{ platform: string, arch: string }} machine as `process` names them
 * @returns {string}
 */
export function pinnedNodePath(root, { platform, arch }) {
  return platform === 'win32'
    ? path.win32.join(root, 'node_modules', `node-win-${arch}`, 'bin', 'node.exe')
    : path.posix.join(root, 'node_modules', '.bin', 'node');
}
