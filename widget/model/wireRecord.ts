/**
 * A conversation that the AI has had alone, as a desk is told of it afterwards: an extension of ours to the Human Endpoint Protocol
 * (`PUT /records/{id}`). What was said is as in a handoff packet; of whose words they are it has no name and no address.
 */
import type { HandoffPacket, WireUser } from './packet.ts';

export type WireRecord = {
  readonly hep: '1';
  /** Grows: a higher one takes the place of a lower one. */
  readonly number: number;
  readonly conversation: {
    readonly client_id: string;
    /** RFC 3339, UTC: the customer's clock. */
    readonly started_at: string;
    readonly last_at: string;
    readonly channel: 'web';
    /** The desk's id of the conversation this one goes on from. */
    readonly previous?: string;
    readonly consent?: { readonly version: string; readonly at: string };
  };
  readonly end: RecordEnd;
  /** BCP 47: what the customer writes in. */
  readonly language: string;
  /** A random number for this browser, and what the rules went by. */
  readonly user: Pick<WireUser, 'lifetime_value' | 'segment' | 'tier' | 'jwt_given'> & {
    readonly anonymous_id: string;
  };
  readonly transcript: HandoffPacket['transcript'];
  /** Thumbs on answers that came with words; those without are in the transcript, as all are. */
  readonly feedback: readonly { readonly message: string; readonly comment: string }[];
  /** Of the AI. */
  readonly rating?: { readonly score: number; readonly scale_max: 5 };
  readonly scope_version: string;
  readonly metrics: HandoffPacket['metrics'];
  /** As in a packet. */
  readonly fields?: NonNullable<HandoffPacket['fields']>;
};

export const recordEnds = [
  /** The customer has ended it. */
  'ended',
  /** Nothing was said for so long that the widget has. */
  'idle',
  /** The customer has left the page, and may come back. */
  'left',
  /** They have ended it, and begun another one. */
  'begun-anew',
  /** It goes on: they have said what they think of it so far. */
  'open',
] as const;
export type RecordEnd = (typeof recordEnds)[number];
