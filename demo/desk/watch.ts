/**
 * Nobody is left with an agent who is not there: when the last console of an agent has been gone for a
 * while, or somebody they have claimed hears nothing of them, that customer goes to the front of the queue.
 */
import type { Person } from '../../widget/desks/wire.ts';
import type { Bell } from './bell.ts';
import type { LeavingReason } from './core/command.ts';
import type { Conversation } from './core/conversation.ts';
import { silentFrom } from './core/silence.ts';
import { reasonOf } from './database/database.ts';
import type { SharedRoster } from './roster.ts';
import type { Settings } from './settings.ts';

type Parts = {
  readonly roster: SharedRoster;
  readonly bell: Bell;
  readonly settings: Pick<Settings, 'agentGraceMs' | 'answerSeconds'>;
  readonly now: () => Date;
  /** One process looks for all of them. Should two, the conversation's row decides who was first. */
  readonly isOnDuty: () => boolean;
  readonly listOpen: () => Promise<readonly Conversation[]>;
  readonly release: (conversation: string, agent: Person, reason: LeavingReason) => Promise<void>;
};

export type Watch = {
  /** Gives back who has been claimed and has heard nothing for too long. */
  readonly releaseSilent: () => Promise<void>;
  readonly stop: () => void;
};

export function watchOver(parts: Parts): Watch {
  const stopAbsence = watchAbsence(parts);
  const { look, stop } = watchSilence(parts);
  return {
    releaseSilent: look,
    stop: () => {
      stopAbsence();
      stop();
    },
  };
}

/** Looks at the start, too: whoever held a conversation before a restart may never come back. */
function watchAbsence({ roster, bell, settings, isOnDuty, listOpen, release }: Parts): () => void {
  const { agentGraceMs: grace } = settings;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  lookIn(grace);

  /** A look that is due already comes in time: nobody who goes from now on is due before. */
  function lookIn(ms: number): void {
    if (isStopped) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      releaseAbsent().catch((error: unknown) => {
        if (isStopped) return;
        lookIn(grace);
        console.error('Conversations of absent agents could not be released.', reasonOf(error));
      });
    }, ms);
    timer.unref();
  }

  async function releaseAbsent(): Promise<void> {
    let next = grace;
    if (isOnDuty()) {
      // Nobody is taken for absent because this process has not heard of them.
      await roster.refresh();
      for (const { id, agent } of await listOpen()) {
        if (agent === null || roster.isOnline(agent.id)) continue;
        const rest = grace - roster.absence(agent.id);
        if (rest <= 0) await release(id, agent, 'offline');
        else next = Math.min(next, Math.ceil(rest));
      }
    }
    lookIn(next);
  }

  const stopListening = bell.listen(null, (ring) => {
    if (ring.kind === 'roster') lookIn(grace);
  });

  return () => {
    isStopped = true;
    clearTimeout(timer);
    stopListening();
  };
}

function watchSilence({ bell, settings, now, isOnDuty, listOpen, release }: Parts) {
  const { answerSeconds } = settings;
  const typed = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function look(): Promise<void> {
    let next: number | null = null;
    if (!isOnDuty()) return lookIn(answerSeconds * 1000);
    for (const one of await listOpen()) {
      const due = silentFrom(one, answerSeconds, typed.get(one.id));
      if (due === null || one.agent === null) typed.delete(one.id);
      else if (due <= now().getTime()) await release(one.id, one.agent, 'silent');
      else next = Math.min(next ?? due, due);
    }
    if (next !== null) lookIn(next - now().getTime());
  }

  /** A look that is due already comes in time: nobody who is claimed from now on is due before. */
  function lookIn(ms: number): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      look().catch((error: unknown) => {
        lookIn(answerSeconds * 1000);
        console.error('Silent agents could not be looked for.', reasonOf(error));
      });
    }, ms);
    timer.unref();
  }

  const stopListening = bell.listen(null, (ring) => {
    if (ring.kind === 'typing' && ring.from === 'agent') {
      typed.set(ring.conversation, now().getTime());
    }
    if (ring.kind === 'changed') lookIn(answerSeconds * 1000);
  });
  // Somebody may have been claimed before a restart.
  lookIn(answerSeconds * 1000);

  return {
    look,
    stop: () => {
      clearTimeout(timer);
      stopListening();
    },
  };
}
