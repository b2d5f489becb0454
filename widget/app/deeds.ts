/** What a host page may ask for, done through the same happenings as the customer's own hands. */
import type { Deeds } from '../chat.ts';
import type { Memory } from '../conversation/memory.ts';
import type { Desk } from '../conversation/ports.ts';
import type { Config } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Screen } from './screen.tsx';
import type { Together } from './together.ts';

export const downloads = {
  text: { name: 'transcript.txt', type: 'text/plain' },
  html: { name: 'transcript.html', type: 'text/html' },
  json: { name: 'transcript.json', type: 'application/json' },
} as const;

export type DeedsInput = {
  readonly conversation: Together;
  readonly screen: Screen;
  readonly desk: () => Desk;
  readonly beforeSend: () => Config['beforeSend'];
  readonly forget: () => Promise<void>;
  readonly update: (config: Config) => Promise<void>;
};

/** A desk that does not answer must not keep anybody from having their data deleted here. */
const erasePatienceMs = 5000;

export function deedsFor({
  conversation,
  screen,
  desk,
  beforeSend,
  forget,
  update,
}: DeedsInput): Deeds {
  const { tell, now } = conversation;

  const open = async (): Promise<void> => {
    if (!now().view.isOpen) tell({ type: 'customer.opened' });
    screen.flush();
  };
  const begin = async (): Promise<void> => {
    await open();
    if (now().view.mode === 'ended') tell({ type: 'customer.restarted' });
  };
  const close = async (): Promise<void> => {
    if (!now().view.isOpen) return;
    tell({ type: 'customer.closed' });
    screen.flush();
    screen.leave();
  };

  return {
    update,
    identify: (customer) => update({ customer }),
    setLocale: (locale) => update({ locale }),
    setTheme: (theme) => update({ theme }),
    open,
    close,
    toggle: () => (now().view.isOpen ? close() : open()),
    async sendMessage(text) {
      await begin();
      tell({ type: 'customer.said', text: lastWord(beforeSend(), text) });
    },
    async prefill(text) {
      screen.prefill(text);
      await open();
    },
    async requestHuman(reason) {
      await begin();
      tell({ type: 'customer.asked', reason: reason ?? null });
    },
    async requestCallback() {
      await begin();
      tell({ type: 'customer.choseCallback', wants: 'call' });
    },
    async endConversation() {
      tell({ type: 'customer.ended' });
    },
    reset: forget,
    async exportTranscript(format = 'text') {
      const { view } = now();
      return format === 'json'
        ? JSON.stringify(view.lines, null, 2)
        : screen.transcript(view, format);
    },
    async deleteMyData() {
      await erase(desk(), now().memory);
      await forget();
    },
  };
}

/** Two people may use one browser, and what the one has said is not for the other. A visitor who signs in is the same one. */
export function isAnother(known?: Customer | null, given?: Customer): boolean {
  return known?.id !== undefined && given?.id !== undefined && known.id !== given.id;
}

/** The host's hook has the last word on the text; one that throws has none. */
export function lastWord(beforeSend: Config['beforeSend'], text: string): string {
  try {
    return beforeSend?.({ text }).text ?? text;
  } catch {
    return text;
  }
}

/** At the desk: what people have had, and what the AI has had alone. */
async function erase(
  desk: Desk,
  { approval, ticket, recorded, anonymousId }: Memory,
): Promise<void> {
  const own = approval?.ticket ?? ticket;
  const visitor = recorded && anonymousId;
  if (!own && !visitor) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, erasePatienceMs);
    const request = { id: 'erase', attempts: 0, failure: null, notBefore: 0 };
    desk.deliver({ ...request, cargo: { kind: 'erase', visitor } }, own, () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
