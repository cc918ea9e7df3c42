/** Processor seconds (user and system) of the best of several runs, after one that does not count. */
export function processorSeconds(run: () => void, runs = 5): number {
  run();
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) best = Math.min(best, processorSecondsOnce(run));
  return best;
}

/** Processor seconds of one run. */
export function processorSecondsOnce(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
