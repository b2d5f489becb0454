/** Keeps list, rules and the opened conversation. The address says which one is open. */
import { useEffect, useState } from 'preact/hooks';
import { load, type Loaded } from '../console/desk.ts';
import type { TrailHead } from '../desk/agents/wire.ts';
import type { Had } from './had.ts';
import { type Listed, loadHead, loadList, loadRules, type Rules } from './desk.ts';

export type Review = {
  readonly list: Listed;
  readonly rules: Rules;
  readonly head: TrailHead | null;
  readonly selected: string | null;
  /** Null while it is on its way. */
  readonly shown: Loaded | null;
  readonly days: number;
  readonly had: Had;
  readonly ask: (days: number) => void;
  readonly only: (had: Had) => void;
  readonly select: (id: string | null) => void;
  readonly reload: () => void;
  /** The list alone, with what has been marked since. */
  readonly relist: () => void;
};

/**
 * Asked for now and then. The desk's stream would be faster, but whoever is on it counts as an agent
 * who is online, and a reviewer takes no customers.
 */
const restMs = 15_000;

export function useReview(): Review {
  const [list, setList] = useState<Listed>({ kind: 'loading' });
  const [rules, setRules] = useState<Rules>({ kind: 'loading' });
  const [head, setHead] = useState<TrailHead | null>(null);
  const [selected, setSelected] = useState(chosen);
  const [shown, setShown] = useState<Loaded | null>(null);
  const [round, setRound] = useState(0);
  const [days, setDays] = useState(7);
  const [had, setHad] = useState<Had>('all');
  const [marked, setMarked] = useState(0);

  useEffect(() => {
    const again = () => setSelected(chosen());
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, []);

  useEffect(() => {
    const look = () => {
      if (document.hidden) return;
      void loadList(days).then(setList);
      void loadHead().then(setHead);
    };
    look();
    const timer = setInterval(look, restMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [round, days, marked]);

  useEffect(() => void loadRules().then(setRules), [round]);

  useEffect(() => {
    setShown(null);
    if (selected === null) return undefined;
    let isGone = false;
    void load(selected).then((loaded) => isGone || setShown(loaded));
    return () => {
      isGone = true;
    };
  }, [selected, round]);

  return {
    list,
    rules,
    head,
    selected,
    shown,
    days,
    had,
    ask: setDays,
    only: setHad,
    select(id) {
      history.replaceState(null, '', id === null ? '#' : `#/${id}`);
      setSelected(id);
    },
    reload: () => setRound(round + 1),
    relist: () => setMarked((count) => count + 1),
  };
}

function chosen(): string | null {
  return /^#\/([\w-]+)$/.exec(location.hash)?.[1] ?? null;
}
