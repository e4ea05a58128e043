import { gitBytes } from '../ask-git.ts';

/** The bytes of blobs by their ids, read by one process of git; those that git does not have are left out. */
export function readBlobs(folder: string, ids: readonly string[]): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return blobs;
  const read = gitBytes(folder, ['cat-file', '--batch'], `${wanted.join('\n')}\n`) ?? Buffer.alloc(0);
  let at = 0;
  while (at < read.length) {
    const end = read.indexOf('\n', at);
    if (end === -1) break;
    const [id = '', type, size] = read.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    const length = Number(size);
    if (type === 'blob') blobs.set(id, read.subarray(at, at + length));
    at += length + 1;
  }
  return blobs;
}
