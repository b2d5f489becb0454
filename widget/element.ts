/** `<baton-chat>`: the element under all three ways of embedding. */
import type { App, Chat, ChatState, Deeds, StartApp } from './chat.ts';
import { createEvents } from './events.ts';
import { createLauncher } from './launcher.ts';
import type { Config } from './model/config.ts';
import { settingsOf } from './settings.ts';

/** Brings the app; `attempt` counts from 0, because a browser may remember that an address failed. */
export type Bring = (attempt: number) => Promise<{ readonly startApp: StartApp }>;

/** Makes `<baton-chat>` known, and returns how to put one on the page. */
export function defineElement(bring: Bring): (config: Config) => Chat {
  class BatonChat extends HTMLElement {
    #held: Held | null = null;

    hold(config: Config, isOurs: boolean): Held {
      return (this.#held ??= hold(this, config, isOurs, bring));
    }
    connectedCallback() {
      this.hold(settingsOf(this), false);
      // In the top layer nothing of the page covers it, whatever the page does to its own elements.
      this.popover = 'manual';
      this.showPopover?.();
    }
    disconnectedCallback() {
      // Moved within the page is not gone from it.
      queueMicrotask(() => this.isConnected || this.#held?.left());
    }
  }

  let name = 'baton-chat';
  while (customElements.get(name)) name += '-x';
  customElements.define(name, BatonChat);

  return (config) => {
    const element = new BatonChat();
    const { chat } = element.hold(config, true);
    whenBody(element);
    return chat;
  };
}

/** A chat, and what its element tells it. */
type Held = { readonly chat: Chat; readonly left: () => void };

function hold(element: HTMLElement, given: Config, isOurs: boolean, bring: Bring): Held {
  const events = createEvents(element);
  const root = element.attachShadow({ mode: 'open' });
  let config = given;
  let app: App | null = null;
  let bringing: ReturnType<Bring> | null = null;
  let starting: Promise<App> | null = null;
  let attempts = 0;
  let isDestroyed = false;

  /** Fetches and evaluates the app, without starting it. */
  const load = () => (bringing ??= bring(attempts++));

  const launcher = createLauncher(
    root,
    () => void load().catch(() => {}),
    () => void chat.toggle().catch(() => {}),
  );
  launcher.configure(config);

  async function startApp(): Promise<App> {
    launcher.setStage('busy');
    try {
      const { startApp: begin } = await load();
      app = await begin({ root, config, emit: events.emit, launcher });
      launcher.setStage('ready');
      events.emit({ type: 'ready' });
      return app;
    } catch (error) {
      bringing = starting = null;
      launcher.setStage('failed');
      throw error;
    }
  }
  const start = () => (starting ??= startApp());
  const stop = () => {
    app?.stop();
    app = starting = null;
  };

  const deed =
    (name: string) =>
    async (...rest: readonly unknown[]) =>
      Reflect.apply(Reflect.get((await start()).deeds, name), null, rest);

  const update = async (more: Config) => {
    config = { ...config, ...more };
    launcher.configure(config);
    app?.update(more);
  };
  const own: Omit<Chat, Exclude<keyof Deeds, 'close'>> = {
    ...events.ears,
    update,
    identify: (customer) => update({ customer }),
    setLocale: (locale) => update({ locale }),
    setTheme: (theme) => update({ theme }),
    state: () => app?.state() ?? notYet,
    async close() {
      await app?.deeds.close();
    },
    async show() {
      element.hidden = false;
    },
    async hide() {
      element.hidden = true;
    },
    async destroy() {
      isDestroyed = true;
      stop();
      element.remove();
    },
  };
  // What is not done here is a deed of the app's; `then` is asked for by whoever awaits a handle.
  const chat: Chat = new Proxy(Object.assign(Object.create(null), own), {
    get: (known, name) =>
      known[name] ?? (name === 'then' || typeof name === 'symbol' ? undefined : deed(name)),
  });
  if (isInUse(config)) setTimeout(() => void start().catch(() => {}), restMs);

  return {
    chat,
    left() {
      // A page that throws its content away to show another has not meant the chat.
      if (!isOurs) stop();
      else if (!isDestroyed) whenBody(element);
    },
  };
}

const notYet: ChatState = { mode: 'bot', open: false, unread: 0, agent: null, queue: null };

/** A conversation from an earlier page is taken up again once this one has had time to appear. */
const restMs = 300;

/** The app leaves this mark with the first line, so that an unused chat costs a later page nothing. */
function isInUse({ id = 'default' }: Config): boolean {
  try {
    return `baton:${id}` in localStorage;
  } catch {
    return false;
  }
}

function whenBody(element: Element): void {
  if (document.body) document.body.append(element);
  else addEventListener('DOMContentLoaded', () => whenBody(element));
}
