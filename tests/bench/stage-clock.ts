/**
 * Sums up how long a thread is busy with what.
 * @param now gives the time in milliseconds
 * @param first what it is busy with at the time 0
 */
export function stageClock(now: () => number, first: string): StageClock {
  const sums = new Map<string, number>();
  let [stage, since] = [first, 0];
  const enter = (next: string): void => {
    const at = now();
    sums.set(stage, (sums.get(stage) ?? 0) + at - since);
    [stage, since] = [next, at];
  };
  return {
    enter,
    seconds() {
      enter(stage);
      return Object.fromEntries([...sums].map(([name, sum]) => [name, sum / 1000]));
    },
  };
}

interface StageClock {
  enter: (stage: string) => void;
  /** Seconds until now, by stage. */
  seconds: () => Record<string, number>;
}
