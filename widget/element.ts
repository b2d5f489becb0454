/** `<baton-chat>`: the element under all three ways of embedding. */
import type { App, Chat, ChatState, Deeds, StartApp } from './chat.ts';
import { createLauncher } from './launcher.ts';
import type { Config } from './model/config.ts';
import type { ChatEvent } from './model/event.ts';
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

/** As a method, so that a listener for one type of event counts as a listener. */
type Ear = { hear(event: ChatEvent): void }['hear'];

/** A chat, and what its element tells it. */
type Held = { readonly chat: Chat; readonly left: () => void };

function hold(element: HTMLElement, config: Config, isOurs: boolean, bring: Bring): Held {
  const root = element.attachShadow({ mode: 'open' });
  const listeners = new WeakMap<Ear, EventListener>();
  let app: App | null = null;
  let bringing: ReturnType<Bring> | null = null;
  let starting: Promise<App> | null = null;
  let attempts = 0;
  let isDestroyed = false;
  let arrived: (app: App) => void;
  let running: Promise<App>;
  stop();

  const launcher = createLauncher(
    root,
    config,
    () => void load().catch(() => {}),
    () => void chat.toggle(),
  );

  /** Fetches and evaluates the app, without starting it. */
  function load(): ReturnType<Bring> {
    return (bringing ??= bring(attempts++));
  }

  async function start(): Promise<void> {
    // A page that nobody has come to yet asks and stores nothing (https://web.dev/articles/speculative-prerendering).
    if (Reflect.get(document, 'prerendering'))
      return document.addEventListener('prerenderingchange', () => void start(), { once: true });
    launcher.setStage('busy');
    try {
      starting ??= load().then(({ startApp }) => startApp({ element, root, config, launcher }));
      app = await starting;
      arrived(app);
      launcher.setStage('ready');
    } catch {
      bringing = starting = null;
      launcher.setStage('failed');
    }
  }

  function stop(): void {
    app?.stop();
    app = starting = null;
    running = new Promise((resolve) => {
      arrived = resolve;
    });
  }

  function on(type: string, hear: Ear, once = false): () => void {
    const listener = (event: Event) => event instanceof CustomEvent && hear(event.detail);
    listeners.set(hear, listener);
    element.addEventListener(`baton:${type}`, listener, { once });
    if (type === 'ready') app?.greet(hear);
    return () => element.removeEventListener(`baton:${type}`, listener);
  }

  const own: Omit<Chat, keyof Deeds> = {
    on: (type, hear) => on(type, hear),
    once: (type, hear) => on(type, hear, true),
    off(type, hear) {
      const listener = listeners.get(hear);
      if (listener) element.removeEventListener(`baton:${type}`, listener);
    },
    state: () => app?.state() ?? notYet,
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
  /** Kept until the app is there to do it; some deeds can wait for that, the others bring it. */
  const deed =
    (name: string) =>
    (...given: readonly unknown[]) => {
      if (!/^(identify|update|set|close)/.test(name) && !app) void start();
      return running.then(({ deeds }) => Reflect.apply(Reflect.get(deeds, name), null, given));
    };
  const chat: Chat = new Proxy(Object.assign(Object.create(null), own), {
    // `then` is asked for by whoever awaits a handle.
    get: (known, name) =>
      known[name] ?? (name === 'then' || typeof name === 'symbol' ? undefined : deed(name)),
  });
  if (isInUse(config)) setTimeout(start, restMs);

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
