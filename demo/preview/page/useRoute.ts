/** All that is chosen stands in the address, so that it can be sent to somebody. */
import { useEffect, useState } from 'preact/hooks';
import { readRoute, type Route, writeRoute } from '../knobs/route.ts';

export function useRoute(): readonly [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return [
    route,
    (next) => {
      // Replaced: turning a knob twenty times must not take twenty steps back.
      history.replaceState(null, '', writeRoute(next));
      setRoute(next);
    },
  ];
}
