/** The npm entry. Importing does nothing until a document exists. */
import type { Chat } from './chat.ts';
import { defineElement } from './element.ts';
import type { Config } from './model/config.ts';

export type { Chat, ChatState } from './chat.ts';
export type { ActionInput, Approver, Decision, ProposedAction } from './model/action.ts';
export type {
  AnswerFunction,
  BotSettings,
  Config,
  CustomAction,
  CustomAnswer,
  CustomQuestion,
  DeskSettings,
} from './model/config.ts';
export type { Customer, Money } from './model/customer.ts';
export type { ChatEvent, ChatEvents, ChatEventType } from './model/event.ts';
export type { Agent, BotSignals, Line, Source } from './model/line.ts';
export type { HandoffPacket } from './model/packet.ts';
export type { Evidence, Reason, TriggerKind, Verdict } from './model/reason.ts';
export type { Scope } from './model/scope.ts';

let create: ((config: Config) => Chat) | null = null;

/** Puts a chat on the page, and returns its handle. Call it in the browser, not while rendering on a server. */
export function createChat(config: Config): Chat {
  if (typeof document === 'undefined') {
    throw new TypeError('createChat needs a document: call it in the browser, after rendering.');
  }
  create ??= defineElement(() => import('./app/app.tsx'));
  return create(config);
}
