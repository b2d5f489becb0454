/** What is opened for many tests is closed when the last of them is done. */
export function untilTheEnd<Opened extends { close: () => Promise<void> }>(
  thing: Opened,
  onCleanup: (close: () => Promise<void>) => void,
): Opened {
  onCleanup(() => thing.close());
  return thing;
}
