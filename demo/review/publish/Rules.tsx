/** The page of the rules: change them, see what that would have done, propose it, decide on what others propose. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Scope } from '../../../widget/model/scope.ts';
import { Empty, Loading } from '../../console/Placeholder.tsx';
import { held } from '../../desk/scope/growth.ts';
import type { RulesAtDesk, ScopeVersion } from '../../desk/scope/wire.ts';
import type { Me } from '../../desk/staff/wire.ts';
import { Changed } from '../replay/Changed.tsx';
import { CurveOver } from '../replay/CurveOver.tsx';
import { Editor } from '../replay/Editor.tsx';
import { evidenceOf } from '../replay/evidence.ts';
import { readText, written } from '../replay/place.ts';
import { Results } from '../replay/Results.tsx';
import { sumsOf } from '../replay/sums.ts';
import { replayedDays, useReplay } from '../replay/useReplay.ts';
import { Top } from '../rooms/Top.tsx';
import { propose, scopeOf } from './desk.ts';
import { differences } from './differences.ts';
import { Propose } from './Propose.tsx';
import { useRules } from './useRules.ts';
import { Versions } from './Versions.tsx';

type Props = {
  readonly me: Me;
  /** The rules as they are being written, for whoever opens a conversation from here; null: as in force. */
  readonly onTry: (scope: Scope | null) => void;
};

export function Rules({ me, onTry }: Props) {
  const { atDesk, look } = useRules();
  return (
    <div class="rules">
      <Top me={me} room="rules">
        <button type="button" class="button" onClick={look}>
          Look again
        </button>
      </Top>
      <main class="rules__stage" aria-label="Rules">
        {atDesk.kind === 'loading' ? <Loading /> : null}
        {atDesk.kind === 'failed' ? (
          <div class="blank" role="alert">
            <h2 class="blank__title">The desk cannot be reached</h2>
            <p class="blank__text">
              It is tried again by itself. What you have written stays.{' '}
              <button type="button" class="link" onClick={look}>
                Try again
              </button>
            </p>
          </div>
        ) : null}
        {atDesk.kind === 'none' ? (
          <Empty
            title="This desk has no rules yet"
            text="Start it with a scope document (DESK_SCOPE). Until then widgets run on the safe defaults."
          />
        ) : null}
        {atDesk.kind === 'loaded' ? (
          <Loaded
            key={atDesk.inForce.version}
            me={me}
            rules={atDesk.rules}
            inForce={atDesk.inForce}
            onTry={onTry}
            onDone={look}
          />
        ) : null}
      </main>
    </div>
  );
}

type LoadedProps = Props & {
  readonly rules: RulesAtDesk;
  readonly inForce: ScopeVersion;
  readonly onDone: () => void;
};

function Loaded({ me, rules, inForce, onTry, onDone }: LoadedProps) {
  const today = scopeOf(inForce);
  const restore = async (older: ScopeVersion) => {
    const { document, version: restores } = older;
    const reason = `Back to ${restores}: “${older.reason}”`.slice(0, 2000);
    return await propose({ document, reason, evidence: null, base: inForce.version, restores });
  };
  return (
    <>
      {today.ok && me.roles.includes('reviewer') ? (
        <Workshop
          rules={rules}
          inForce={inForce}
          today={today.value}
          onTry={onTry}
          onDone={onDone}
        />
      ) : null}
      <Versions rules={rules} me={me} onDone={onDone} onRestore={restore} />
    </>
  );
}

type WorkshopProps = Pick<LoadedProps, 'rules' | 'inForce' | 'onTry' | 'onDone'> & {
  readonly today: Scope;
};

/** Typing does not begin a replay with each letter. */
const restMs = 400;

function Workshop({ rules, inForce, today, onTry, onDone }: WorkshopProps) {
  const [text, setText] = useState(() => written(inForce.document));
  const read = useMemo(() => readText(text, new Date().toISOString().slice(0, 10)), [text]);
  const { stored, run, curve, ...replaying } = useReplay();
  const wanted = read.kind === 'readable' ? read : null;
  const changes = wanted === null ? [] : differences(today, wanted.scope);
  const sums = useMemo(() => sumsOf(run?.rows ?? []), [run?.rows]);
  const isRead = stored.kind === 'read' && stored.conversations > 0;

  useEffect(() => {
    if (wanted === null || !isRead) return undefined;
    const timer = setTimeout(
      () => replaying.replay(inForce.document, wanted.document),
      changes.length === 0 ? 0 : restMs,
    );
    return () => clearTimeout(timer);
  }, [isRead, wanted]);

  useEffect(() => {
    const isTried = wanted !== null && changes.length > 0;
    onTry(isTried ? { ...wanted.scope, version: `${inForce.version} with your change` } : null);
  }, [wanted]);

  const hasEvidence = run?.state.kind === 'finished' && changes.length > 0;
  async function send(reason: string) {
    const evidence = hasEvidence ? evidenceOf(run.rows, sums, replayedDays) : null;
    const document = wanted?.document ?? {};
    const answer = await propose({ document, reason, evidence, base: inForce.version });
    if (answer.kind === 'done') onDone();
    return answer;
  }

  return (
    <div class="workshop">
      <div class="workshop__part">
        <Editor text={text} read={read} today={today} onText={setText} />
        <Propose
          inForce={today}
          changes={changes}
          growth={wanted === null ? [] : held(today, wanted.scope, rules.samples)}
          hasEvidence={hasEvidence}
          onPropose={send}
        />
      </div>
      <div class="workshop__part">
        <Results
          stored={stored}
          run={run}
          sums={sums}
          onRead={replaying.read}
          onStop={replaying.stop}
        />
        {isRead ? (
          <CurveOver
            curve={curve}
            marked={stored.marked}
            today={today}
            onDraw={(path, values) => replaying.draw(inForce.document, path, values)}
          />
        ) : null}
        {run === null ? null : <Changed rows={run.rows} counts={sums.counts} />}
      </div>
    </div>
  );
}
