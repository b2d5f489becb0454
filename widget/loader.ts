/**
 * `baton.js`: reads its own tag, takes over the calls that the page made before it arrived, and puts
 * the launcher on the page. The app is fetched when somebody reaches for the launcher.
 */
import type { Chat } from './chat.ts';
import { defineElement } from './element.ts';
import type { Config } from './model/config.ts';
import { settingsOf } from './settings.ts';

/** The app's file, named by its content; filled in by the build. */
declare const BATON_APP: string;

type Call = (method: string, ...given: readonly unknown[]) => unknown;
/** The page's stub, or ourselves when the script is loaded twice. */
type Stub = Call & { readonly q?: readonly Parameters<Call>[]; readonly isReady?: true };

declare global {
  interface Window {
    Baton?: Stub;
  }
}

const tag = document.currentScript;
const stub = window.Baton;
const base = tag instanceof HTMLScriptElement ? tag.src : location.href;
const given: Config = tag ? settingsOf(tag, 'data-') : {};

// Loaded twice: a tag with an id of its own is a second chat, anything else is the same tag again.
if (!stub?.isReady) takeOver();
else if (given.id) stub('boot', given);

function takeOver(): void {
  const chats = new Map<string, Chat>();
  let booted: (chat: Chat) => void;
  const first = new Promise<Chat>((resolve) => {
    booted = resolve;
  });
  const create = defineElement(
    (attempt) =>
      import(/* @vite-ignore */ new URL(BATON_APP + (attempt ? `?${attempt}` : ''), base).href),
  );

  function boot(config: Config = {}): Chat {
    const { id = 'default' } = config;
    const known = chats.get(id);
    if (known) void known.update(config);
    const chat = known ?? create(config);
    chats.set(id, chat);
    booted(chat);
    return chat;
  }

  /** A call is kept until there is a chat to make it. */
  const call: Call = (method, ...rest) => {
    if (method === 'boot') return Reflect.apply(boot, null, rest);
    const make = (chat: Chat) => Reflect.apply(Reflect.get(chat, method), null, rest);
    const [chat] = chats.values();
    return chat ? make(chat) : first.then(make);
  };

  window.Baton = new Proxy(Object.assign(call, { isReady: true } as const), {
    get: (own, method) =>
      method in own || typeof method === 'symbol'
        ? Reflect.get(own, method)
        : (...rest: readonly unknown[]) => own(method, ...rest),
  });

  if (Object.keys(given)[0]) boot(given);
  for (const queued of stub?.q ?? []) call(...queued);
}
