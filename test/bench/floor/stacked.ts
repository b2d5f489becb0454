import { get, set } from 'idb-keyval';
import { assign, createActor, type EventObject, fromCallback, setup } from 'xstate';
import { ask } from './ask.ts';
import { type Line, type Model, withLine, withPiece } from './line.ts';

type Happening =
  | { readonly type: 'said'; readonly text: string }
  | { readonly type: 'wrote'; readonly text: string };
type Memory = { readonly lines: readonly Line[] };

/** As often as Baton writes. */
const restMs = 300;

export async function stacked(bot: string, onChange: () => void): Promise<Model> {
  const machine = setup({
    types: { context: memory(), events: happening(), input: memory() },
    actors: {
      bot: fromCallback<EventObject, string>(({ input, sendBack }) => {
        void ask(bot, input, (text) => sendBack({ type: 'wrote', text }));
      }),
    },
    actions: {
      noteSaid: assign(({ context }, text: string) => ({
        lines: withLine(context.lines, 'customer', text),
      })),
      noteWrote: assign(({ context }, text: string) => ({ lines: withPiece(context.lines, text) })),
    },
  }).createMachine({
    context: ({ input }) => input,
    initial: 'resting',
    on: {
      said: {
        target: '.answering',
        actions: { type: 'noteSaid', params: ({ event }) => event.text },
      },
    },
    states: {
      resting: {},
      answering: {
        invoke: { src: 'bot', input: ({ context }) => context.lines.at(-1)?.text ?? '' },
        on: { wrote: { actions: { type: 'noteWrote', params: ({ event }) => event.text } } },
      },
    },
  });

  const actor = createActor(machine, {
    input: { lines: (await get<readonly Line[]>('chat')) ?? [] },
  });
  const lines = () => actor.getSnapshot().context.lines;
  let timer: ReturnType<typeof setTimeout> | null = null;
  actor.subscribe(() => {
    timer ??= setTimeout(() => {
      timer = null;
      void set('chat', lines());
    }, restMs);
    onChange();
  });
  actor.start();
  return { lines, say: (text) => actor.send({ type: 'said', text }) };
}

/** XState reads nothing but the types of these examples. */
function memory(): Memory {
  return { lines: [] };
}
function happening(): Happening {
  return { type: 'said', text: '' };
}
