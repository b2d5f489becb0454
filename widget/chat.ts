/** The handle a host page holds. It answers from the first moment; what needs the app waits for it. */
import type { Launcher } from './launcher.ts';
import type { Config } from './model/config.ts';
import type { Customer } from './model/customer.ts';
import type { ChatEvent, ChatEventType, News } from './model/event.ts';
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
  readonly exportTranscript: (format?: 'text' | 'json') => Promise<string>;
  /** Erases what this browser holds, and asks the desk to erase what it holds. */
  readonly deleteMyData: () => Promise<void>;
};

export type Chat = Deeds & {
  /** Shows or hides the launcher and the panel, without ending anything. */
  show(): Promise<void>;
  hide(): Promise<void>;
  /** Leaves nothing behind on the page. What is stored stays, until `reset`. */
  destroy(): Promise<void>;
  identify(customer: Customer): Promise<void>;
  update(config: Config): Promise<void>;
  setLocale(tag: string): Promise<void>;
  setTheme(theme: NonNullable<Config['theme']>): Promise<void>;
  /** Returns how to unsubscribe. A late subscriber to `ready` still hears it. */
  on<Type extends ChatEventType>(type: Type, hear: (event: ChatEvent<Type>) => void): () => void;
  once<Type extends ChatEventType>(type: Type, hear: (event: ChatEvent<Type>) => void): () => void;
  off<Type extends ChatEventType>(type: Type, hear: (event: ChatEvent<Type>) => void): void;
  state(): ChatState;
};

/** What the app gives back to the page once it runs. */
export type App = {
  readonly deeds: Deeds;
  readonly update: (config: Config) => void;
  readonly state: () => ChatState;
  readonly stop: () => void;
};

/** What the page gives to the app. */
export type Host = {
  readonly root: ShadowRoot;
  readonly config: Config;
  readonly emit: (news: News) => void;
  readonly launcher: Pick<Launcher, 'frame' | 'button'>;
};

export type StartApp = (host: Host) => Promise<App>;
