/** Processor seconds (user and system) of the median of several runs, after one that does not count. */
export function processorSeconds(run: () => void, runs = 3): number {
  run();
  const seconds: number[] = [];
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    seconds.push((user + system) / 1e6);
  }
  return seconds.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}
