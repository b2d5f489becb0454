import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is fetched when it is first drawn; until then its place stays empty. */
export function later<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let brought: ComponentType<Props> | null = null;

  return function Later(props: Props) {
    const [, redraw] = useState(brought !== null);
    useEffect(() => {
      if (brought !== null) return;
      let isGone = false;
      bring().then(
        (component) => {
          brought = component;
          return isGone || redraw(true);
        },
        (error: unknown) => console.debug('Baton', error),
      );
      return () => {
        isGone = true;
      };
    }, []);
    const Brought = brought;
    return Brought === null ? null : <Brought {...props} />;
  };
}
