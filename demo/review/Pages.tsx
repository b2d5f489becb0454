/** Which page the address names. What is being written about the rules outlives a look at a conversation. */
import { useEffect, useState } from 'preact/hooks';
import type { Scope } from '../../widget/model/scope.ts';
import type { Me } from '../desk/staff/wire.ts';
import { Rules } from './publish/Rules.tsx';
import { Review } from './Review.tsx';

export function Pages({ me }: { readonly me: Me }) {
  const mayReview = me.roles.includes('reviewer');
  const [isRules, setRules] = useState(isRulesNamed);
  const [wasRules, setWasRules] = useState(isRules || !mayReview);
  const [tried, tryOut] = useState<Scope | null>(null);

  useEffect(() => {
    const again = () => setRules(isRulesNamed());
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, []);
  useEffect(() => {
    if (isRules) setWasRules(true);
  }, [isRules]);

  const showsRules = isRules || !mayReview;
  return (
    <>
      {showsRules || wasRules ? (
        <div class="root" hidden={!showsRules}>
          <Rules me={me} onTry={tryOut} />
        </div>
      ) : null}
      {showsRules ? null : <Review me={me} tried={tried} />}
    </>
  );
}

function isRulesNamed(): boolean {
  return location.hash === '#rules';
}
