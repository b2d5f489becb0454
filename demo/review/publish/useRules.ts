/** The rules at the desk, kept current while they are looked at. */
import { useEffect, useState } from 'preact/hooks';
import type { RulesAtDesk, ScopeVersion } from '../../desk/scope/wire.ts';
import { loadRules } from './desk.ts';

export type AtDesk =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'none' }
  | { readonly kind: 'loaded'; readonly rules: RulesAtDesk; readonly inForce: ScopeVersion };

/** A second person looks now and then whether there is something to decide. */
const restMs = 15_000;

export function useRules(): { readonly atDesk: AtDesk; readonly look: () => void } {
  const [atDesk, setAtDesk] = useState<AtDesk>({ kind: 'loading' });
  const look = () => {
    void loadRules().then((rules) => setAtDesk(read(rules)));
  };
  useEffect(() => {
    look();
    const timer = setInterval(() => {
      if (!document.hidden) look();
    }, restMs);
    return () => clearInterval(timer);
  }, []);
  return { atDesk, look };
}

function read(rules: RulesAtDesk | null): AtDesk {
  if (rules === null) return { kind: 'failed' };
  const inForce = rules.versions.find(({ version }) => version === rules.inForce);
  return inForce === undefined ? { kind: 'none' } : { kind: 'loaded', rules, inForce };
}
