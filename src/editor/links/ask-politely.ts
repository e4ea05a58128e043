import { setTimeout } from 'node:timers/promises';

/**
 * Does a piece of work for each address: those of one host one after the other with a pause between, several hosts at a
 * time.
 */
export async function askPolitely(
  addresses: readonly string[],
  { pause, hosts, signal }: Manners,
  ask: (address: string) => Promise<void>,
): Promise<void> {
  const byHost = [...Map.groupBy(addresses, (address) => new URL(address).host).values()].values();
  const worker = async () => {
    for (const own of byHost)
      for (const [index, address] of own.entries()) {
        if (index > 0) await setTimeout(pause, undefined, { signal });
        signal?.throwIfAborted();
        await ask(address);
      }
  };
  await Promise.all(Array.from({ length: hosts }, worker));
}

/** How much is asked at a time. */
interface Manners {
  /** Between two questions to one host, in milliseconds. */
  pause: number;
  /** How many hosts are asked at a time. */
  hosts: number;
  signal?: AbortSignal | undefined;
}
