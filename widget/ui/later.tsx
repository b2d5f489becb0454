import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Between attempts to fetch what did not come, in ms. */
const pauseMs = 2000;

/** A component whose code is fetched when it is first drawn; until then its place stays empty. */
export function later<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let brought: ComponentType<Props> | null = null;

  return function Later(props: Props) {
    const [, redraw] = useState(brought !== null);
    useEffect(() => {
      let isGone = false;
      const fetchIt = async (): Promise<void> => {
        try {
          // It may have come for another place since this one was drawn.
          brought ??= await bring();
          if (!isGone) redraw(true);
        } catch {
          setTimeout(() => isGone || void fetchIt(), pauseMs);
        }
      };
      void fetchIt();
      return () => {
        isGone = true;
      };
    }, []);
    const Brought = brought;
    return Brought === null ? null : <Brought {...props} />;
  };
}
