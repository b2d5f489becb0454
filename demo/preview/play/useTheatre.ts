/** The conversations, once they are here, and the moments of the one that is looked at. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Knobs, valueOf } from '../knobs/knobs.ts';
import type { Place } from '../knobs/route.ts';
import type { Moment } from './play.ts';
import type { Script } from './script.ts';

export type Theatre = {
  /** `away`: no conversation is asked for, and none is fetched. */
  readonly stage: 'away' | 'coming' | 'failed' | 'here';
  readonly part: Part | null;
  /** Null where none has that name. */
  readonly script: Script | null;
  readonly moments: readonly Moment[];
  /** The nearest there is to the one that the address names. */
  readonly step: number;
};

type Part = typeof import('./part.ts');

export function useTheatre(place: Place, knobs: Knobs): Theatre {
  const [part, setPart] = useState<Part | null>(null);
  const [fate, setFate] = useState<'coming' | 'failed' | 'here'>('coming');
  const isWanted = place.kind === 'script';
  const bring = async () => {
    try {
      setPart(await import('./part.ts'));
      setFate('here');
    } catch {
      setFate('failed');
    }
  };
  useEffect(() => {
    if (!isWanted || fate !== 'coming') return;
    void bring();
  }, [isWanted]);

  const weather = valueOf(knobs, 'weather');
  const script = (isWanted && part?.scripts.find(({ id }) => id === place.id)) || null;
  const moments = useMemo(
    () => (part && script ? part.play(script, part.weatherNamed(weather)) : []),
    [part, script, weather],
  );
  const step = isWanted ? Math.max(0, Math.min(place.step, moments.length - 1)) : 0;
  return { stage: isWanted ? fate : 'away', part, script, moments, step };
}
