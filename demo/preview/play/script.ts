/** A scripted conversation: what the customer, the people and the network do, and what the AI knows to answer. */
import type {
  CustomerHappening,
  DeskHappening,
  HostHappening,
  NetworkHappening,
} from '../../../widget/conversation/happening.ts';
import type { QueueFigures, Service, Slot } from '../../../widget/conversation/memory.ts';
import type { Stamp } from '../../../widget/conversation/edit.ts';
import type { BotSignals } from '../../../widget/model/line.ts';
import type { Scope } from '../../../widget/model/scope.ts';

export type Script = {
  /** Stands in links; never renamed. */
  readonly id: string;
  readonly title: string;
  /** What to look at, in one sentence. */
  readonly note: string;
  readonly beats: readonly Beat[];
  /** Given in this order, one to each question that the AI is asked. */
  readonly answers: readonly Answer[];
  readonly desk: DeskLines;
  /** What differs from the widget's own. */
  readonly scope?: Partial<Scope>;
};

/** `after`: milliseconds since the beat before, if nothing else is under way then. */
export type Beat = { readonly after: number } & (
  | { readonly by: 'customer'; readonly happening: CustomerHappening | HostHappening }
  | { readonly by: 'network'; readonly happening: NetworkHappening }
  | { readonly by: 'desk'; readonly news: (stamp: Stamp) => DeskHappening }
  | { readonly by: 'clock' }
);

export type Answer = {
  /** As they come in. */
  readonly pieces: readonly string[];
  readonly signals?: Partial<BotSignals>;
};

/** What the desk says when it is asked. */
export type DeskLines = {
  readonly service: Service | null;
  readonly queue: QueueFigures | null;
  readonly slots: readonly Slot[];
};

export function customer(after: number, happening: CustomerHappening | HostHappening): Beat {
  return { by: 'customer', after, happening };
}

export function says(after: number, text: string): Beat {
  return customer(after, { type: 'customer.said', text });
}

export function desk(after: number, news: (stamp: Stamp) => DeskHappening): Beat {
  return { by: 'desk', after, news };
}

export function network(after: number, type: NetworkHappening['type']): Beat {
  return { by: 'network', after, happening: { type } };
}

export function nothing(after: number): Beat {
  return { by: 'clock', after };
}
