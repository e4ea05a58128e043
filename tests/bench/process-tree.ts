/** A process as Linux describes it. */
interface ProcessRow {
  pid: number;
  parent: number;
}

/**
 * Reads the text of `/proc/<pid>/stat`; `childrenTicks` is the CPU time of its children that have ended.
 * @returns `undefined` for a text that is none
 */
export function parseStat(text: string): (ProcessRow & { childrenTicks: number }) | undefined {
  // The name stands in brackets and may itself hold brackets and spaces.
  const end = text.lastIndexOf(')');
  const [, parent, , , , , , , , , , , , user, system] = text.slice(end + 2).split(' ');
  if (end < 0 || parent === undefined || user === undefined || system === undefined) return undefined;
  return {
    pid: Number.parseInt(text),
    parent: Number(parent),
    childrenTicks: Number(user) + Number(system),
  };
}

/** Ids of a process and of all that descend from it. */
export function treeOf(root: number, rows: readonly ProcessRow[]): number[] {
  const children = Map.groupBy(rows, ({ parent }) => parent);
  const descend = (pid: number): number[] => [
    pid,
    ...(children.get(pid) ?? []).flatMap((child) => descend(child.pid)),
  ];
  return descend(root);
}

/** Memory in use, in bytes, from the text of `/proc/<pid>/status`; 0 for a process that has ended. */
export function residentBytes(status: string): number {
  return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) * 1024;
}
