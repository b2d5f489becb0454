/** The conversations, once they are here, and the moments of the one that is looked at. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Knobs, valueOf } from '../knobs/knobs.ts';
import type { Place } from '../knobs/route.ts';
import type { Moment } from './play.ts';
import type { Script } from './script.ts';

type Part = typeof import('./part.ts');

export type Theatre =
  | { readonly stage: 'away' | 'coming' | 'failed' }
  | {
      readonly stage: 'here';
      readonly part: Part;
      /** Null where none has that name. */
      readonly script: Script | null;
      readonly moments: readonly Moment[];
      /** The nearest there is to the one that the address names. */
      readonly step: number;
    };

export function useTheatre(place: Place, knobs: Knobs): Theatre {
  const [part, setPart] = useState<Part | 'failed' | null>(null);
  const isWanted = place.kind === 'script';
  useEffect(() => {
    if (!isWanted || part !== null) return;
    import('./part.ts').then(
      (arrived) => setPart(arrived),
      () => setPart('failed'),
    );
  }, [isWanted, part]);

  const weather = valueOf(knobs, 'weather');
  const script = useMemo(
    () =>
      isWanted && isHere(part) ? (part.scripts.find(({ id }) => id === place.id) ?? null) : null,
    [isWanted, part, place.id],
  );
  const moments = useMemo(
    () => (isHere(part) && script !== null ? part.play(script, part.weatherNamed(weather)) : []),
    [part, script, weather],
  );

  if (!isWanted) return { stage: 'away' };
  if (!isHere(part)) return { stage: part === null ? 'coming' : 'failed' };
  return {
    stage: 'here',
    part,
    script,
    moments,
    step: Math.max(0, Math.min(place.step, moments.length - 1)),
  };
}

function isHere(part: Part | 'failed' | null): part is Part {
  return part !== null && part !== 'failed';
}
