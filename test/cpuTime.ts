/** What work costs this process, in ms of a core: unlike a clock, it says the same on a machine that is busy. */
export function cpuMsOf(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
