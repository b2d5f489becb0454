/** The handle a host page holds, and what passes between the page's side and the app's. */
import type { Launcher } from './launcher.ts';
import type { Config } from './model/config.ts';
import type { Customer } from './model/customer.ts';
import type { ChatEvent, ChatEventType } from './model/event.ts';
import type { Agent } from './model/line.ts';

export type ChatState = {
  readonly mode: 'bot' | 'escalating' | 'waiting' | 'human' | 'callback' | 'ended';
  readonly open: boolean;
  readonly unread: number;
  readonly agent: Agent | null;
  readonly queue: { readonly position: number | null; readonly waitSeconds: number | null } | null;
};

/** What only the app can do. Each resolves when it is done. */
export type Deeds = {
  readonly identify: (customer: Customer) => Promise<void>;
  readonly update: (config: Config) => Promise<void>;
  readonly setLocale: (tag: string) => Promise<void>;
  readonly setTheme: (theme: NonNullable<Config['theme']>) => Promise<void>;
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly toggle: () => Promise<void>;
  readonly sendMessage: (text: string) => Promise<void>;
  /** Puts text into the composer without sending it. */
  readonly prefill: (text: string) => Promise<void>;
  readonly requestHuman: (reason?: string) => Promise<void>;
  readonly requestCallback: () => Promise<void>;
  readonly endConversation: () => Promise<void>;
  /** For a log-out: forgets the conversation and the customer, in every tab of this browser. */
  readonly reset: () => Promise<void>;
  readonly exportTranscript: (format?: 'text' | 'html' | 'json') => Promise<string>;
  /** Erases what this browser holds, and asks the desk to erase what it holds. */
  readonly deleteMyData: () => Promise<void>;
};

export type Chat = Deeds & {
  /** Shows or hides the launcher and the panel, without ending anything. */
  show(): Promise<void>;
  hide(): Promise<void>;
  /** Leaves nothing behind on the page. What is stored stays, until `reset`. */
  destroy(): Promise<void>;
  /** Returns how to unsubscribe. A late subscriber to `ready` still hears it. */
  on<Type extends ChatEventType>(type: Type, hear: (event: ChatEvent<Type>) => void): () => void;
  once<Type extends ChatEventType>(type: Type, hear: (event: ChatEvent<Type>) => void): () => void;
  off<Type extends ChatEventType>(type: Type, hear: (event: ChatEvent<Type>) => void): void;
  state(): ChatState;
};

/** What the app gives back to the page once it runs. */
export type App = {
  readonly deeds: Deeds;
  readonly state: () => ChatState;
  /** Tells a late listener that the chat is ready. */
  readonly greet: (hear: (event: ChatEvent<'ready'>) => void) => void;
  readonly stop: () => void;
};

/** What the page gives to the app. */
export type Host = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly config: Config;
  readonly launcher: Launcher;
};

export type StartApp = (host: Host) => Promise<App>;
