/** Bots and desks whose code is fetched when it is first wanted, behind the ports they will fit. */
import type { Challenged } from '../challenge/solving.ts';
import type { Bot, Desk, Stop, Summarize } from '../conversation/ports.ts';
import type { BotSettings } from '../model/config.ts';

/** Fetches once; what failed is fetched again when it is wanted again. */
export function once<Value>(bring: () => Promise<Value>): () => Promise<Value> {
  let bringing: Promise<Value> | null = null;
  return async () => {
    try {
      return await (bringing ??= bring());
    } catch (error) {
      bringing = null;
      throw error;
    }
  };
}

/** Between attempts to fetch what nothing goes on without, in ms. */
const pauseMs = 2000;

export async function untilFetched<Value>(bring: () => Promise<Value>): Promise<Value> {
  for (;;) {
    try {
      return await bring();
    } catch (error) {
      console.debug('Baton', error);
      await new Promise((resolve) => {
        setTimeout(resolve, pauseMs);
      });
    }
  }
}

/** Uses what is brought, unless it is stopped first; `onTrouble` when it cannot be brought. */
export function through<Value>(
  bring: () => Promise<Value>,
  use: (value: Value) => Stop,
  onTrouble: () => void,
): Stop {
  let stop: Stop | null = null;
  let isStopped = false;
  void begin();
  async function begin(): Promise<void> {
    const value = await bring().catch(() => null);
    if (isStopped) return;
    if (value === null) onTrouble();
    else stop = use(value);
  }
  return () => {
    isStopped = true;
    stop?.();
  };
}

export function lateBot(bring: () => Promise<Bot>): Bot {
  const get = once(bring);
  return {
    answer: (question, tell) =>
      through(
        get,
        (bot) => bot.answer(question, tell),
        () => tell({ type: 'bot.failed', cause: 'network' }),
      ),
  };
}

export function lateSummary(
  settings: BotSettings,
  redact: () => Promise<(text: string) => string>,
  challenged: Challenged,
): Summarize {
  return (question, tell) =>
    through(
      async () => {
        const { summaryBy } = await import('./summary.ts');
        return summaryBy(settings, await redact(), challenged);
      },
      (summarize) => summarize(question, tell),
      () => {},
    );
}

export function lateDesk(bring: () => Promise<Desk>): Desk {
  const get = once(bring);
  return {
    deliver: (delivery, ticket, tell) =>
      through(
        get,
        (desk) => desk.deliver(delivery, ticket, tell),
        () => tell({ type: 'delivery.failed', id: delivery.id, cause: 'network', notBefore: 0 }),
      ),
    follow: (ticket, tell) =>
      through(
        get,
        (desk) => desk.follow(ticket, tell),
        () => tell({ type: 'desk.lost', cursor: null }),
      ),
    service: (...asked) =>
      through(
        get,
        (desk) => desk.service(...asked),
        () => {},
      ),
    slots: (tell) =>
      through(
        get,
        (desk) => desk.slots(tell),
        () => tell({ type: 'desk.offered', slots: [], cursor: null }),
      ),
    files: {
      limits: () =>
        get().then(
          (desk) => desk.files?.limits() ?? null,
          () => null,
        ),
      bring: (ticket, file, tell) =>
        get().then(
          (desk) => desk.files?.bring(ticket, file, tell) ?? null,
          () => null,
        ),
    },
    signal: (ticket, sign, tell) =>
      void get().then(
        (desk) => desk.signal(ticket, sign, tell),
        () => {},
      ),
  };
}
