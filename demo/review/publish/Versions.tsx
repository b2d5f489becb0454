/** Every version there has been: who wanted it, why, on what evidence, and who decided. */
import { useState } from 'preact/hooks';
import { dayAndClock } from '../../console/words.ts';
import type { RulesAtDesk, ScopeVersion } from '../../desk/scope/wire.ts';
import type { Me } from '../../desk/staff/wire.ts';
import { type Answer, publish, scopeOf, withdraw } from './desk.ts';
import { Differences } from './Differences.tsx';
import { differences } from './differences.ts';
import { Evidence } from './Evidence.tsx';

type Props = {
  readonly rules: RulesAtDesk;
  readonly me: Me;
  readonly onDone: () => void;
  /** Brings the older text back as a proposal. */
  readonly onRestore: (version: ScopeVersion) => Promise<Answer>;
};

export function Versions({ rules, me, onDone, onRestore }: Props) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const settle = async (asked: Promise<Answer>) => {
    const answer = await asked;
    setTrouble(answer.kind === 'done' ? null : answer.why);
    onDone();
  };
  return (
    <section class="panel" aria-label="Versions">
      <h2 class="panel__head">Versions</h2>
      {trouble === null ? null : <p role="alert">{trouble}</p>}
      <ol class="versions">
        {rules.versions.map((one) => (
          <li key={one.version} class="version" aria-label={`Version ${one.version}`}>
            <Head one={one} isInForce={one.version === rules.inForce} />
            <p>{one.reason}</p>
            <Details one={one} rules={rules} />
            <Choices one={one} rules={rules} me={me} onRestore={onRestore} settle={settle} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type One = { readonly one: ScopeVersion };

function Head({ one, isInForce }: One & { readonly isInForce: boolean }) {
  const { version, proposed, decided } = one;
  return (
    <>
      <h3 class="version__name">
        {version}{' '}
        {isInForce ? (
          <span class="chip chip--good">In force</span>
        ) : (
          <span class={decided === null ? 'chip chip--high' : 'chip'}>
            {decided === null ? 'Waits for a decision' : states[decided.outcome]}
          </span>
        )}
      </h3>
      <p class="panel__aside">
        Proposed by {proposed.by.name}, {dayAndClock(proposed.at)}.
        {decided === null
          ? ''
          : ` ${states[decided.outcome]} by ${decided.by.name}, ${dayAndClock(decided.at)}.`}
        {one.restores === null ? '' : ` Brings ${one.restores} back.`}
      </p>
    </>
  );
}

const states = { published: 'Published', withdrawn: 'Withdrawn' } as const;

function Details({ one, rules }: One & Pick<Props, 'rules'>) {
  const base = rules.versions.find(({ version }) => version === one.base);
  const [before, after] = [base && scopeOf(base), scopeOf(one)];
  if (!before?.ok || !after.ok) return null;
  return (
    <details open={one.decided === null}>
      <summary>What it changes in {one.base}</summary>
      <Differences changes={differences(before.value, after.value)} />
      {one.evidence === null ? (
        <p class="panel__aside">No replay was made before it was proposed.</p>
      ) : (
        <Evidence evidence={one.evidence} />
      )}
    </details>
  );
}

type ChoicesProps = One &
  Pick<Props, 'rules' | 'me' | 'onRestore'> & {
    readonly settle: (asked: Promise<Answer>) => Promise<void>;
  };

function Choices({ one, rules, me, onRestore, settle }: ChoicesProps) {
  const { version, decided, proposed } = one;
  if (decided === null) {
    const isOwn = proposed.by.id === me.id;
    const mayPublish = me.roles.includes('publisher');
    return (
      <p class="version__choices">
        {mayPublish && !isOwn ? (
          <button
            type="button"
            class="button button--main"
            onClick={() => void settle(publish(version))}
          >
            Publish {version}
          </button>
        ) : null}
        <button type="button" class="button" onClick={() => void settle(withdraw(version))}>
          Withdraw
        </button>
        {isOwn ? <span class="panel__aside">Somebody else has to publish it.</span> : null}
        {isOwn || mayPublish ? null : (
          <span class="panel__aside">Publishing takes the role publisher.</span>
        )}
      </p>
    );
  }
  if (decided.outcome !== 'published' || version === rules.inForce) return null;
  if (!me.roles.includes('reviewer')) return null;
  return (
    <p class="version__choices">
      <button type="button" class="button" onClick={() => void settle(onRestore(one))}>
        Propose to go back to {version}
      </button>
    </p>
  );
}
