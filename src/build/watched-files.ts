import { relative, sep } from 'node:path';

/**
 * Tells the watcher of dev which files it may leave alone: of a checkout most are tests and what builds have left, and
 * to look at each takes as long as to show a page.
 * @param root folder of the program
 * @param content folder of the content, which is watched wherever it lies
 */
export function leftAlone(root: string, content: string): (path: string) => boolean {
  return (path) => {
    if (path === content || path.startsWith(content + sep)) return false;
    return /^(?:tests|\.build|dist(?:-[^/\\]*)?)(?:$|[/\\])/u.test(relative(root, path));
  };
}
