/** The part of the Human Endpoint Protocol in which people decide what an AI may do. */
import * as v from 'valibot';
import type { ActionInput, Approver } from '../model/action.ts';
import type { HandoffPacket } from '../model/packet.ts';

/** Body of `POST /conversations/{client_id}/approvals`; the answer is a conversation, in the state `accepted`. */
export type ApprovalRequest = {
  /** The context. Nobody is to take over, so no queue is joined. */
  readonly packet: HandoffPacket;
  readonly action: WireAction;
  /** Nobody needs to decide any more after this. */
  readonly expires_at: string;
};

export type WireAction = {
  /** The bot's own id of it: of the tool call, say. */
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly input: ActionInput;
};

/** Where an approval stands. `decided` has the decision, and the token that the bot's server trusts. */
export type WireApproval = {
  readonly id: string;
  readonly action: WireAction;
  readonly state: 'open' | 'decided' | 'withdrawn';
  readonly expires_at?: string;
  readonly decision?: WireDecision;
};

/** `data` of `hep.approval.decided`. */
export type WireDecision = {
  readonly approval: {
    readonly id: string;
    /** The name of the action, and its input as it was allowed. */
    readonly action: string;
    readonly input: ActionInput;
    readonly outcome: 'approved' | 'rejected';
    readonly by: Approver;
    readonly reason?: string;
    readonly decided_at: string;
  };
  /**
   * A JWS (ES256) by a key of `GET /jwks.json`. Claims: `iss`, `aud`, `sub` (the customer's conversation), `jti` (the
   * approval: act on it once), `iat`, `exp` and `act` {name, input, outcome, by, reason}.
   */
  readonly token: string;
};

const text = v.string();
const input = v.record(text, v.union([text, v.number(), v.boolean(), v.null()]));

export const actionSchema = v.object({
  id: text,
  name: text,
  summary: text,
  input,
}) satisfies v.GenericSchema<unknown, WireAction>;

export const decidedEvent = v.object({
  approval: v.object({
    id: text,
    action: text,
    input,
    outcome: v.picklist(['approved', 'rejected']),
    by: v.object({ id: text, name: text }),
    reason: v.exactOptional(text),
    decided_at: text,
  }),
  token: text,
}) satisfies v.GenericSchema<unknown, WireDecision>;

export const approvalSchema = v.object({
  id: text,
  action: actionSchema,
  state: v.picklist(['open', 'decided', 'withdrawn']),
  expires_at: v.exactOptional(text),
  decision: v.exactOptional(decidedEvent),
}) satisfies v.GenericSchema<unknown, WireApproval>;
