/**
 * Whatever a browser test leaves at its desk is put before the rules again, by the reviewer's own replay: they have to say what
 * they said to the customer. Of each conversation that is
 *
 * - why it was handed over: trigger, rule and evidence of each reason, in order. Left out is how high a score was, since a page may
 *   judge before its second opinion, the tone, has come (`demo/review/replay.ts`);
 * - at which messages of the customer a person was offered or called while the AI had the conversation: at each where a rule
 *   fires, and offered at no other. Not compared is which of two acts at one message came first: a page offers on what it
 *   understands, and calls when the customer's language has come.
 *
 * Left out are conversations under a scope document of the page's own, which the desk does not know.
 */
import { readHappened } from '../../../demo/desk/scope/happened.ts';
import { listVersions } from '../../../demo/desk/scope/store.ts';
import type { Database } from '../../../demo/desk/database/database.ts';
import { type Replayable, replay } from '../../../demo/review/replay.ts';
import { linesOf } from '../../../widget/escalation/packet/fromPacket.ts';
import { isBackWithAi } from '../../../widget/escalation/spell.ts';
import { eventOf, type Line } from '../../../widget/model/line.ts';
import { defaultScope, type Scope } from '../../../widget/model/scope.ts';
import { readScope } from '../../../widget/model/scopeSchema.ts';

const year = { days: 366, after: 0, part: 0, of: 1 };

/** One sentence for each difference. */
export async function differencesAt(database: Database, now: Date): Promise<readonly string[]> {
  const { conversations } = await readHappened(database, year, now);
  if (conversations.length === 0) return [];
  const scopes = new Map([[defaultScope.version, defaultScope]]);
  for (const { version, document } of await listVersions(database)) {
    const read = readScope(document);
    if (read.ok) scopes.set(version, read.value);
  }
  return conversations.flatMap((one) => {
    const scope = scopes.get(one.scope_version);
    if (scope === undefined) return [];
    return differencesIn(one, scope).map((what) => `${one.reference}: ${what}`);
  });
}

export function differencesIn(one: Replayable, scope: Scope): readonly string[] {
  const lines = linesOf(one);
  const { steps, comparison } = replay(one, scope, lines);
  const { live, whileWithAi } = actsIn(lines);
  const now = steps.filter(({ line }) => whileWithAi.has(line));
  const isDone = ({ act, message }: Act) =>
    live.some((it) => it.message === message && it.act === act);
  return [
    ...(comparison.kind === 'same' || comparison.kind === 'button'
      ? []
      : [`handed over, and a replay says: ${JSON.stringify(comparison)}`]),
    ...now
      .filter(
        ({ do: act, message }) =>
          ![act, 'escalate' as const].some((it) => isDone({ act: it, message })),
      )
      .map(
        (step) => `nothing was done at message ${step.message}, where the rules say “${step.do}”`,
      ),
    ...live
      .filter(
        ({ act, message }) => act === 'offer' && !now.some((step) => step.message === message),
      )
      .map(
        ({ message }) => `a person was offered at message ${message}, and the rules do not say so`,
      ),
  ];
}

type Act = { readonly act: 'offer' | 'escalate'; readonly message: number };

/** What was done, behind how many messages of the customer, and which lines stand where the AI had the conversation. */
function actsIn(lines: readonly Line[]) {
  const live: Act[] = [];
  const whileWithAi = new Set<string>();
  let isWithAi = true;
  let message = 0;
  for (const line of lines) {
    if (line.from === 'customer') message += 1;
    if (isWithAi) whileWithAi.add(line.id);
    const event = eventOf(line);
    if (event === null) continue;
    if (event.kind === 'offer-made') live.push({ act: 'offer', message });
    if (event.kind === 'handoff-requested') live.push({ act: 'escalate', message });
    isWithAi = event.kind !== 'handoff-requested' && (isWithAi || isBackWithAi(event));
  }
  return { live, whileWithAi };
}
